package dk.sigtepunkt.shell.internal.claims;

import dk.sigtepunkt.domain.claims.ClaimHistory;
import dk.sigtepunkt.domain.claims.ClaimMoment;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.CommitteeIdCompleter;
import dk.sigtepunkt.shell.internal.console.LookBack;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "claims",
        description = "What actions are said to contribute to, with the grade of each and its weakest point")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class ClaimsCommand implements Action {
    @Reference
    private ReadersCatalogue readers;

    @Reference
    private ClaimHistory claims;

    @Reference
    private EvidenceHistory evidence;

    @Reference
    private Clock clock;

    @Reference
    private Session session;

    @Option(name = "--committee", description = "Only those of a committee, the id")
    @Completion(CommitteeIdCompleter.class)
    private String committee = "";

    @Option(
            name = "--as-of",
            description = "What was known then: 2025-06-30 (its end in Denmark) or 2025-06-30T10:00:00Z")
    private @Nullable String asOf;

    @Override
    public @Nullable Object execute() {
        try (Reading reading = LookBack.open(readers, session, asOf, clock)) {
            LocalDate day = LocalDate.ofInstant(reading.known().orElseGet(clock::instant), Danish.ZONE);
            new ClaimConsole(ShellUser.out(session))
                    .list(
                            claims.known(reading.known()).standing().stream()
                                    .filter(one -> committee.isEmpty()
                                            || one.committee().value().equals(committee))
                                    .toList(),
                            ClaimMoment.of(reading, evidence.known(reading.known()), day));
        }
        return null;
    }
}

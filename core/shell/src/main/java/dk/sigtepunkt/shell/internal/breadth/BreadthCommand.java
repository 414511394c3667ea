package dk.sigtepunkt.shell.internal.breadth;

import dk.sigtepunkt.domain.breadth.TurnoutHistory;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.shell.internal.console.CommitteeIdCompleter;
import dk.sigtepunkt.shell.internal.console.LookBack;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.time.Clock;
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
        name = "breadth",
        description = "Who takes part, area by area, in the quarters that are over")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class BreadthCommand implements Action {
    @Reference
    private ReadersCatalogue readers;

    @Reference
    private TurnoutHistory turnouts;

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
            new BreadthConsole(ShellUser.out(session))
                    .list(turnouts.told().without(reading.withheld()).at(reading.known(), clock.instant()).stream()
                            .filter(one -> committee.isEmpty()
                                    || one.area().committee().value().equals(committee))
                            .toList());
        }
        return null;
    }
}

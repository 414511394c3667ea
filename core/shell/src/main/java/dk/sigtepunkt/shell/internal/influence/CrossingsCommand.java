package dk.sigtepunkt.shell.internal.influence;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.shell.internal.console.LookBack;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.time.Clock;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "crossings",
        description = "What changed in a quarter and is felt in other committees, and what those answered")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class CrossingsCommand implements Action {
    @Reference
    private ReadersCatalogue readers;

    @Reference
    private CrossInfluences crossing;

    @Reference
    private Reports reports;

    @Reference
    private Clock clock;

    @Reference
    private Session session;

    @Argument(name = "period", description = "A quarter, for example 2025K3; the last one with figures when left out")
    private @Nullable String period;

    @Option(
            name = "--as-of",
            description = "What was known then: 2025-06-30 (its end in Denmark) or 2025-06-30T10:00:00Z")
    private @Nullable String asOf;

    @Override
    public @Nullable Object execute() {
        try (Reading reading = LookBack.open(readers, session, asOf, clock)) {
            Period wanted = period == null ? reports.defaultPeriod(reading) : Period.parse(period);
            LookBack.refuseHeld(reading, wanted);
            new InfluenceConsole(ShellUser.out(session)).crossings(crossing.of(reading, wanted));
        }
        return null;
    }
}

package dk.sigtepunkt.shell.internal.written;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.shell.internal.console.LookBack;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "seals", description = "The seals of the written reports that one may read")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class SealsCommand implements Action {
    @Reference
    private ReadSeals seals;

    @Reference
    private ReadReports reports;

    @Reference
    private Clock clock;

    @Reference
    private Session session;

    @Argument(
            name = "report",
            description = "Only those of one, as committee.vtf.2025K3 or quarterly.2025K3; all when left out")
    private @Nullable String report;

    @Option(
            name = "--as-of",
            description = "What was known then: 2025-06-30 (its end in Denmark) or 2025-06-30T10:00:00Z")
    private @Nullable String asOf;

    @Override
    public @Nullable Object execute() {
        Optional<Instant> time = Optional.ofNullable(asOf).map(text -> LookBack.time(text, clock));
        Actor actor = ShellUser.actor(session);
        WrittenReportConsole console = new WrittenReportConsole(ShellUser.out(session), time.orElseGet(clock::instant));
        console.seals(
                report == null
                        ? seals.all(time, actor)
                        : seals.editions(
                                WrittenReportConsole.told(
                                        reports.report(WrittenReportConsole.ref(report), time, actor)),
                                time));
        return null;
    }
}

package dk.sigtepunkt.shell.internal.written;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.reports.ReadReports;
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
@Command(
        scope = "sigtepunkt",
        name = "reports",
        description = "The written reports that one may read, and where each is")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class ReportsCommand implements Action {
    @Reference
    private ReadReports read;

    @Reference
    private Clock clock;

    @Reference
    private Session session;

    @Argument(
            name = "report",
            description = "One of them, as committee.vtf.2025K3 or quarterly.2025K3; all when left out")
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
        if (report == null) {
            console.list(read.all(time, actor));
        } else {
            console.show(read.report(WrittenReportConsole.ref(report), time, actor));
        }
        return null;
    }
}

package dk.sigtepunkt.shell.internal.written;

import dk.sigtepunkt.domain.reports.KeepReports;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import dk.sigtepunkt.shell.internal.console.TypedFields;
import java.time.Clock;
import java.util.OptionalInt;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "report-step", description = "Takes a step with a written report")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class ReportStepCommand implements Action {
    @Reference
    private KeepReports keep;

    @Reference
    private Clock clock;

    @Reference
    private Session session;

    @Argument(
            index = 0,
            name = "report",
            description = "committee.vtf.2025K3, quarterly.2025K3 or in-depth.2025K3",
            required = true)
    private String report = "";

    @Argument(
            index = 1,
            name = "step",
            description = "begin, submit, send-back, treat, lay, publish, close or reopen",
            required = true)
    private String step = "";

    @Option(name = "--reason", description = "Why it is sent back, or an item opened again")
    private String reason = "";

    @Option(name = "--meeting", description = "The day of the meeting that treated it, or that it was laid before")
    private String meeting = "";

    @Option(name = "--decided", description = "What the meeting decided")
    private String decided = "";

    @Option(name = "--body", description = "The body that had it before it; the next one when left out")
    private String body = "";

    @Option(name = "--day", description = "The day from which everybody reads it; at once when left out")
    private String day = "";

    @Option(name = "--clock", description = "The hour of that day, as 08.30")
    private String hour = "";

    @Option(name = "--item", description = "What is closed, as section:assessment, area:havnen or question:4")
    private String item = "";

    @Option(name = "--ground", description = "Why nobody outside may read it; everybody reads that")
    private String ground = "";

    @Option(name = "--keep", description = TypedFields.KEEP)
    private String wording = "";

    @Override
    public @Nullable Object execute() {
        TypedFields typed = new TypedFields()
                .with("reason", reason)
                .with("meeting", meeting)
                .with("decided", decided)
                .with("body", body)
                .with("day", day)
                .with("clock", hour)
                .with("item", item)
                .with("ground", ground)
                .keeping(wording);
        new WrittenReportConsole(ShellUser.out(session), clock.instant())
                .tell(keep.take(
                        WrittenReportConsole.ref(report),
                        WrittenReportConsole.step(step),
                        typed.fields(),
                        OptionalInt.empty(),
                        ShellUser.actor(session)));
        return null;
    }
}

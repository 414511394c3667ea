package dk.sigtepunkt.shell.internal.council;

import dk.sigtepunkt.domain.council.CouncilDecisions;
import dk.sigtepunkt.domain.council.RecordCouncilDecision;
import dk.sigtepunkt.domain.council.WantedDecision;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.util.Map;
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
        name = "council-decision",
        description =
                "Writes what the council decided of an area or a target; without a subject, shows what was written")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class CouncilDecisionCommand implements Action {
    @Reference
    private CouncilDecisions decisions;

    @Reference
    private RecordCouncilDecision record;

    @Reference
    private Session session;

    @Argument(index = 0, name = "subject", description = "area, area-ends or target")
    private String subject = "";

    @Option(name = "--area", description = "area, area-ends: as committee/key")
    private String area = "";

    @Option(name = "--wording", description = "area: the wording, with asterisks around what is emphasised")
    private String wording = "";

    @Option(name = "--sigtepunkt", description = "area: the id of its primary sigtepunkt")
    private String sigtepunkt = "";

    @Option(name = "--indicator", description = "target: the indicator's id")
    private String indicator = "";

    @Option(name = "--period", description = "target: whose end it is for, as 2025 or 2025K4")
    private String period = "";

    @Option(name = "--value", description = "target: in the indicator's unit")
    private String value = "";

    @Option(name = "--low", description = "target of an indicator that shall lie within a band: where it begins")
    private String low = "";

    @Option(name = "--high", description = "where the band ends")
    private String high = "";

    @Option(name = "--body", description = "the body that decided it")
    private String body = "";

    @Option(name = "--on", description = "the day it was decided, as 2026-01-28")
    private String on = "";

    @Option(name = "--source", description = "where that can be read, for example the case's number")
    private String source = "";

    @Option(name = "--from", description = "the first day that it holds for, as 2026-04-01")
    private String from = "";

    @Override
    public @Nullable Object execute() {
        CouncilConsole console = new CouncilConsole(ShellUser.out(session));
        if (subject.isEmpty()) {
            console.show(decisions);
        } else {
            Map<String, String> fields = Map.ofEntries(
                    Map.entry("subject", subject),
                    Map.entry("area", area),
                    Map.entry("wording", wording),
                    Map.entry("sigtepunkt", sigtepunkt),
                    Map.entry("indicator", indicator),
                    Map.entry("period", period),
                    Map.entry("value", value),
                    Map.entry("low", low),
                    Map.entry("high", high),
                    Map.entry("body", body),
                    Map.entry("on", on),
                    Map.entry("source", source),
                    Map.entry("from", from));
            console.tell(
                    record.record(WantedDecision.of(name -> fields.getOrDefault(name, "")), ShellUser.actor(session)));
        }
        return null;
    }
}

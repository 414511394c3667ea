package dk.sigtepunkt.shell.internal.influence;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.influence.AnswerHearings;
import dk.sigtepunkt.domain.influence.HearingRef;
import dk.sigtepunkt.shell.internal.console.CommitteeIdCompleter;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import dk.sigtepunkt.shell.internal.console.TypedFields;
import java.util.OptionalInt;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
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
        name = "hearing-answer",
        description = "Answers what another committee's change does to one's areas")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class HearingAnswerCommand implements Action {
    @Reference
    private AnswerHearings answer;

    @Reference
    private Session session;

    @Argument(index = 0, name = "committee", description = "Who answers, the id", required = true)
    @Completion(CommitteeIdCompleter.class)
    private String committee = "";

    @Argument(index = 1, name = "period", description = "The quarter, for example 2025K3", required = true)
    private String period = "";

    @Argument(index = 2, name = "change", description = "What changed, as crossings names it", required = true)
    private String change = "";

    @Argument(index = 3, name = "text", description = "The answer; left out, it is only noted")
    private String text = "";

    @Option(name = "--keep", description = TypedFields.KEEP)
    private String keep = "";

    @Override
    public @Nullable Object execute() {
        HearingRef ref = new HearingRef(Period.parse(period), change, InfluenceConsole.committee(committee));
        new InfluenceConsole(ShellUser.out(session))
                .answered(answer.answer(
                        ref,
                        new TypedFields()
                                .with(AnswerHearings.TEXT, text)
                                .keeping(keep)
                                .fields(),
                        OptionalInt.empty(),
                        ShellUser.actor(session)));
        return null;
    }
}

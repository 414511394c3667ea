package dk.sigtepunkt.shell.internal.proposals;

import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.domain.proposals.SentProposal;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import dk.sigtepunkt.shell.internal.console.TypedFields;
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
@Command(scope = "sigtepunkt", name = "proposal-action", description = "Says that an action began with a proposal")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class ProposalActionCommand implements Action {
    @Reference
    private ModerateProposals moderate;

    @Reference
    private Session session;

    @Argument(index = 0, name = "number", description = "The number of the proposal", required = true)
    private String number = "";

    @Argument(
            index = 1,
            name = "action",
            description = "As committee/key; the step that names the proposal is written first",
            required = true)
    private String action = "";

    @Argument(index = 2, name = "answer", description = "What its sender reads", required = true)
    private String answer = "";

    @Option(name = "--keep", description = TypedFields.KEEP)
    private String wording = "";

    @Override
    public @Nullable Object execute() {
        new ProposalConsole(ShellUser.out(session))
                .tell(moderate.become(
                        SentProposal.number(number),
                        new TypedFields()
                                .with("action", action)
                                .with("answer", answer)
                                .keeping(wording)
                                .fields(),
                        OptionalInt.empty(),
                        ShellUser.actor(session)));
        return null;
    }
}

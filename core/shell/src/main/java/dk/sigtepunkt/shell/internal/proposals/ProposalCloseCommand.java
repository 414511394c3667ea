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
@Command(scope = "sigtepunkt", name = "proposal-close", description = "Answers a proposal")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class ProposalCloseCommand implements Action {
    @Reference
    private ModerateProposals moderate;

    @Reference
    private Session session;

    @Argument(index = 0, name = "number", description = "The number of the proposal", required = true)
    private String number = "";

    @Argument(index = 1, name = "answer", description = "The answer; its sender reads it", required = true)
    private String answer = "";

    @Option(name = "--keep", description = TypedFields.KEEP)
    private String wording = "";

    @Override
    public @Nullable Object execute() {
        new ProposalConsole(ShellUser.out(session))
                .tell(moderate.close(
                        SentProposal.number(number),
                        new TypedFields()
                                .with("answer", answer)
                                .keeping(wording)
                                .fields(),
                        OptionalInt.empty(),
                        ShellUser.actor(session)));
        return null;
    }
}

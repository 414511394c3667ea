package dk.sigtepunkt.shell.internal.proposals;

import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.domain.proposals.SentProposal;
import dk.sigtepunkt.shell.internal.console.ShellUser;
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
        name = "proposal",
        description = "One proposal as it was sent, with all that was done with it")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class ProposalCommand implements Action {
    @Reference
    private ModerateProposals moderate;

    @Reference
    private Session session;

    @Argument(name = "number", description = "The number of the proposal", required = true)
    private String number = "";

    @Option(name = "--contact", description = "Also how to reach its sender")
    private boolean contact;

    @Override
    public @Nullable Object execute() {
        new ProposalConsole(ShellUser.out(session))
                .show(moderate.see(SentProposal.number(number), ShellUser.actor(session)), contact);
        return null;
    }
}

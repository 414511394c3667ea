package dk.sigtepunkt.shell.internal.proposals;

import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "proposals",
        description = "The proposals that wait for whoever is at the console to moderate them")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class ProposalsCommand implements Action {
    @Reference
    private ModerateProposals moderate;

    @Reference
    private Session session;

    @Option(name = "--all", description = "Also those of which it is decided what becomes of them")
    private boolean all;

    @Override
    public @Nullable Object execute() {
        new ProposalConsole(ShellUser.out(session)).list(moderate.mine(ShellUser.actor(session)), all);
        return null;
    }
}

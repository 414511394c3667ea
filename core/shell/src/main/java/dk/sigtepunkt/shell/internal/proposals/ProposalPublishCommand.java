package dk.sigtepunkt.shell.internal.proposals;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.proposals.KeptProposal;
import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.domain.proposals.ModeratedProposal;
import dk.sigtepunkt.domain.proposals.ProposalText;
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
@Command(
        scope = "sigtepunkt",
        name = "proposal-publish",
        description = "Lets a proposal out, or takes more out of what was let out")
@SuppressWarnings("NullAway.Init") // Karaf injects the references and arguments before it calls execute.
public final class ProposalPublishCommand implements Action {
    @Reference
    private ModerateProposals moderate;

    @Reference
    private Session session;

    @Argument(name = "number", description = "The number of the proposal", required = true)
    private String number = "";

    @Option(name = "--title", description = "The title with [\u2026] for what is taken out; as it stands when left out")
    private String title = "";

    @Option(name = "--text", description = "The text, in the same way")
    private String text = "";

    @Option(name = "--place", description = "The place, in the same way")
    private String place = "";

    @Option(name = "--without-place", description = "Takes the place out")
    private boolean withoutPlace;

    @Option(name = "--reason", description = "Why something is taken out")
    private String reason = "";

    @Option(name = "--keep", description = TypedFields.KEEP)
    private String wording = "";

    @Override
    public @Nullable Object execute() {
        Actor actor = ShellUser.actor(session);
        ProposalText stands = stands(TypedFields.kept(moderate.see(SentProposal.number(number), actor)));
        new ProposalConsole(ShellUser.out(session))
                .tell(moderate.publish(
                        SentProposal.number(number),
                        new TypedFields()
                                .with("title", typed(title, stands.title()))
                                .with("text", typed(text, stands.text()))
                                .with("place", withoutPlace ? "" : typed(place, stands.place()))
                                .with("reason", reason)
                                .keeping(wording)
                                .fields(),
                        OptionalInt.empty(),
                        actor));
        return null;
    }

    private static ProposalText stands(ModeratedProposal told) {
        KeptProposal one = told.proposal();
        return one.published().orElse(one.sent().text());
    }

    private static String typed(String typed, String stands) {
        return typed.isEmpty() ? stands : typed;
    }
}

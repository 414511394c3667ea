package dk.sigtepunkt.rest.internal.proposals;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.proposals.KeptProposal;
import dk.sigtepunkt.domain.proposals.ModeratedProposal;
import dk.sigtepunkt.domain.proposals.SentProposal;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the resources of moderated proposals have in common. */
final class ProposalAnswers {
    private ProposalAnswers() {}

    static UnaryOperator<String> fields(@Nullable String length, InputStream body, Set<String> known)
            throws IOException {
        return SentFields.read(length, body, known)::text;
    }

    /** One of what can be done with a proposal. */
    @FunctionalInterface
    interface Deed {
        WriteResult<ModeratedProposal> on(int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor);
    }

    static Response done(Deed deed, String number, UnaryOperator<String> sent, @Nullable String ifMatch, Actor actor) {
        return shown(deed.on(SentProposal.number(number), sent, SeenVersion.of(ifMatch), actor));
    }

    static Response shown(WriteResult<ModeratedProposal> result) {
        ModeratedProposal now = WriteAnswer.kept(result, ProblemKind.UNKNOWN_PROPOSAL);
        KeptProposal proposal = now.proposal();
        return SeenVersion.told(Response.ok().entity(DeskProposalJson.of(proposal, now.contact())), proposal.version());
    }
}

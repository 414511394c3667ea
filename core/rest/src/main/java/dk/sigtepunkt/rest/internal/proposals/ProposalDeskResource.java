package dk.sigtepunkt.rest.internal.proposals;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.proposals.KeptProposal;
import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.domain.proposals.ProposalResult;
import dk.sigtepunkt.domain.proposals.SentProposal;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Proposals as those read and decide them who moderate. */
@Path("/v1/proposal-desk")
@Produces("application/json")
public final class ProposalDeskResource {
    private final Callers callers;
    private final ModerateProposals moderate;

    public ProposalDeskResource(Callers callers, ModerateProposals moderate) {
        this.callers = callers;
        this.moderate = moderate;
    }

    /** All that are the caller's, in the order in which they came; how to reach their senders is told of one at a time. */
    @GET
    public ItemPage<DeskProposalJson> mine(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        Actor actor = callers.permitted(authorization, Permission.MODERATE_PROPOSALS);
        return new ItemPage<>(
                null,
                moderate.mine(actor).stream()
                        .map(one -> DeskProposalJson.of(one, ""))
                        .toList(),
                null);
    }

    @GET
    @Path("/{number}")
    public Response one(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("number") String number) {
        Actor actor = callers.permitted(authorization, Permission.MODERATE_PROPOSALS);
        return shown(moderate.see(SentProposal.number(number), actor));
    }

    /** Gives it to a committee. */
    @POST
    @Path("/{number}/assignment")
    public Response assign(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.MODERATE_PROPOSALS);
        return done(moderate::assign, number, fields(length, body, ModerateProposals.ASSIGNING), ifMatch, actor);
    }

    @POST
    @Path("/{number}/publication")
    public Response publish(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.MODERATE_PROPOSALS);
        return done(moderate::publish, number, fields(length, body, ModerateProposals.PUBLISHING), ifMatch, actor);
    }

    @POST
    @Path("/{number}/rejection")
    public Response reject(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.MODERATE_PROPOSALS);
        return done(moderate::reject, number, fields(length, body, ModerateProposals.REJECTING), ifMatch, actor);
    }

    /** Says that an action began with it. */
    @POST
    @Path("/{number}/action")
    public Response become(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.MODERATE_PROPOSALS);
        return done(moderate::become, number, fields(length, body, ModerateProposals.BECOMING), ifMatch, actor);
    }

    /** Answers it. */
    @POST
    @Path("/{number}/closing")
    public Response close(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.MODERATE_PROPOSALS);
        return done(moderate::close, number, fields(length, body, ModerateProposals.CLOSING), ifMatch, actor);
    }

    private static UnaryOperator<String> fields(@Nullable String length, InputStream body, Set<String> known)
            throws IOException {
        return SentFields.read(length, body, known)::text;
    }

    /** One of what can be done with a proposal. */
    @FunctionalInterface
    private interface Deed {
        ProposalResult on(int number, UnaryOperator<String> sent, OptionalInt seen, Actor actor);
    }

    private static Response done(
            Deed deed, String number, UnaryOperator<String> sent, @Nullable String ifMatch, Actor actor) {
        return shown(deed.on(SentProposal.number(number), sent, SeenVersion.of(ifMatch), actor));
    }

    private static Response shown(ProposalResult result) {
        return result.fold(new ProposalResult.Cases<>() {
            @Override
            public Response kept(KeptProposal proposal, String contact) {
                return SeenVersion.told(
                        Response.ok().entity(DeskProposalJson.of(proposal, contact)), proposal.version());
            }

            @Override
            public Response refused(List<WrittenFault> faults) {
                throw Problem.written(faults);
            }

            @Override
            public Response clash(KeptProposal now, String sentence) {
                throw Problem.objection(ProblemKind.CLASH, sentence);
            }

            @Override
            public Response unknown(String sentence) {
                throw Problem.objection(ProblemKind.UNKNOWN_PROPOSAL, sentence);
            }

            @Override
            public Response forbidden(Denied why) {
                throw Problem.denied(why);
            }
        });
    }
}

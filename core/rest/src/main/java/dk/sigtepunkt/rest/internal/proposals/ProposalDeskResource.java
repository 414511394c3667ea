package dk.sigtepunkt.rest.internal.proposals;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.domain.proposals.SentProposal;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.ItemPage;
import dk.sigtepunkt.rest.internal.http.Paging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
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
    public ItemPage<DeskProposalJson> mine(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @Context UriInfo uri) {
        Actor actor = callers.permitted(authorization, Permission.MODERATE_PROPOSALS);
        return Paging.of(
                moderate.mine(actor).stream()
                        .map(one -> DeskProposalJson.of(one, ""))
                        .toList(),
                one -> Integer.toString(one.number()),
                uri);
    }

    @GET
    @Path("/{number}")
    public Response one(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("number") String number) {
        Actor actor = callers.permitted(authorization, Permission.MODERATE_PROPOSALS);
        return ProposalAnswers.shown(moderate.see(SentProposal.number(number), actor));
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
        return ProposalAnswers.done(
                moderate::assign,
                number,
                ProposalAnswers.fields(length, body, ModerateProposals.ASSIGNING),
                ifMatch,
                actor);
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
        return ProposalAnswers.done(
                moderate::reject,
                number,
                ProposalAnswers.fields(length, body, ModerateProposals.REJECTING),
                ifMatch,
                actor);
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
        return ProposalAnswers.done(
                moderate::become,
                number,
                ProposalAnswers.fields(length, body, ModerateProposals.BECOMING),
                ifMatch,
                actor);
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
        return ProposalAnswers.done(
                moderate::close,
                number,
                ProposalAnswers.fields(length, body, ModerateProposals.CLOSING),
                ifMatch,
                actor);
    }
}

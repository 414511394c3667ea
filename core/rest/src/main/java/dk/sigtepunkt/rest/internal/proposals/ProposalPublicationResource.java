package dk.sigtepunkt.rest.internal.proposals;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.rest.internal.http.Callers;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A proposal is let out, or more is taken out of it. */
@Path("/v1/proposal-desk/{number}/publication")
@Produces("application/json")
public final class ProposalPublicationResource {
    private final Callers callers;
    private final ModerateProposals moderate;

    public ProposalPublicationResource(Callers callers, ModerateProposals moderate) {
        this.callers = callers;
        this.moderate = moderate;
    }

    @POST
    public Response publish(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Actor actor = callers.permitted(authorization, Permission.MODERATE_PROPOSALS);
        return ProposalAnswers.done(
                moderate::publish,
                number,
                ProposalAnswers.fields(length, body, ModerateProposals.PUBLISHING),
                ifMatch,
                actor);
    }
}

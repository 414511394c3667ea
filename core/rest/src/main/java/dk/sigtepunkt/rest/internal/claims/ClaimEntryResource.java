package dk.sigtepunkt.rest.internal.claims;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.claims.KeepClaims;
import dk.sigtepunkt.domain.claims.KeptClaim;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One claim with all that was written of it, for its committee's people, who write it. */
@Path("/v1/committees/{committee}/claims/{number}")
@Produces("application/json")
public final class ClaimEntryResource {
    private final ReadingAnswers readings;
    private final ClaimAnswers answers;
    private final KeepClaims keep;

    ClaimEntryResource(ReadingAnswers readings, ClaimAnswers answers, KeepClaims keep) {
        this.readings = readings;
        this.answers = answers;
        this.keep = keep;
    }

    @GET
    public Response one(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @PathParam("number") String number,
            @QueryParam("asOf") @Nullable String asOf) {
        Actor actor = answers.permitted(authorization, ClaimAnswers.committee(committee));
        KeptClaim claim = answers.own(committee, number, actor, readings.known(asOf));
        return ClaimAnswers.told(answers.answer(asOf, moment -> OwnClaimJson.of(claim, moment)));
    }

    /** Another version of a draft, or a correction. */
    @PUT
    @Path("/words")
    public Response write(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Actor actor = answers.writing(authorization, committee, number);
        SentFields sent = SentFields.read(length, body, KeepClaims.WRITING);
        return answers.shown(keep.write(KeepClaims.number(number), sent::text, SeenVersion.of(ifMatch), actor));
    }

    @POST
    @Path("/publication")
    public Response publish(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @PathParam("committee") String committee,
            @PathParam("number") String number) {
        Actor actor = answers.writing(authorization, committee, number);
        return answers.shown(keep.publish(KeepClaims.number(number), SeenVersion.of(ifMatch), actor));
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Actor actor = answers.writing(authorization, committee, number);
        SentFields sent = SentFields.read(length, body, KeepClaims.WITHDRAWING);
        return answers.shown(keep.withdraw(KeepClaims.number(number), sent::text, SeenVersion.of(ifMatch), actor));
    }
}

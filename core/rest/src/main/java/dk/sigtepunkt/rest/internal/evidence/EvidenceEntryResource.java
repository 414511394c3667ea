package dk.sigtepunkt.rest.internal.evidence;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.rest.internal.http.Callers;
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
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One finding with all that was written of it, for its committee's people, who write it. */
@Path("/v1/committees/{committee}/evidence/{number}")
@Produces("application/json")
public final class EvidenceEntryResource {
    private final EvidenceAnswers answers;
    private final ReadingAnswers readings;
    private final KeepEvidence keep;

    public EvidenceEntryResource(ReadingAnswers readings, Callers callers, ReadEvidence read, KeepEvidence keep) {
        this.answers = new EvidenceAnswers(callers, read);
        this.readings = readings;
        this.keep = keep;
    }

    @GET
    public Response one(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @PathParam("number") String number,
            @QueryParam("asOf") @Nullable String asOf) {
        Actor actor = answers.permitted(authorization, EvidenceAnswers.committee(committee));
        return EvidenceAnswers.told(OwnEvidenceJson.of(answers.own(committee, number, actor, readings.known(asOf))));
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
        SentFields sent = SentFields.read(length, body, KeepEvidence.WRITING);
        return EvidenceAnswers.shown(
                keep.write(KeepEvidence.number(number), sent::text, SeenVersion.of(ifMatch), actor));
    }

    @POST
    @Path("/consent")
    public Response consent(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Actor actor = answers.writing(authorization, committee, number);
        SentFields sent = SentFields.read(length, body, KeepEvidence.CONSENTING);
        return EvidenceAnswers.shown(
                keep.consent(KeepEvidence.number(number), sent::text, SeenVersion.of(ifMatch), actor));
    }

    @POST
    @Path("/publication")
    public Response publish(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @PathParam("committee") String committee,
            @PathParam("number") String number) {
        Actor actor = answers.writing(authorization, committee, number);
        OptionalInt seen = SeenVersion.of(ifMatch);
        return EvidenceAnswers.shown(keep.publish(KeepEvidence.number(number), seen, actor));
    }
}

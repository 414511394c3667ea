package dk.sigtepunkt.rest.internal.breadth;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.breadth.CountedOccasion;
import dk.sigtepunkt.domain.breadth.KeepTurnouts;
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

/** One occasion on which people were counted, for its committee's people, who write it. */
@Path("/v1/committees/{committee}/turnouts/{number}")
@Produces("application/json")
public final class TurnoutEntryResource {
    private final ReadingAnswers readings;
    private final TurnoutAnswers answers;
    private final KeepTurnouts keep;

    TurnoutEntryResource(ReadingAnswers readings, TurnoutAnswers answers, KeepTurnouts keep) {
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
        Actor actor = answers.permitted(authorization, committee);
        CountedOccasion one = answers.own(committee, number, actor, readings.known(asOf));
        return TurnoutAnswers.told(readings.answer(asOf, reading -> CountedOccasionJson.of(one)));
    }

    /** It otherwise, while its quarter goes on. */
    @PUT
    public Response correct(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Actor actor = answers.writing(authorization, committee, number);
        SentFields sent = SentFields.read(length, body, KeepTurnouts.CORRECTING);
        return TurnoutAnswers.shown(
                keep.correct(KeepTurnouts.number(number), sent::text, SeenVersion.of(ifMatch), actor));
    }

    @POST
    @Path("/withdrawal")
    public Response takeBack(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("number") String number,
            InputStream body)
            throws IOException {
        Actor actor = answers.writing(authorization, committee, number);
        SentFields sent = SentFields.read(length, body, KeepTurnouts.TAKING_BACK);
        return TurnoutAnswers.shown(
                keep.takeBack(KeepTurnouts.number(number), sent::text, SeenVersion.of(ifMatch), actor));
    }
}

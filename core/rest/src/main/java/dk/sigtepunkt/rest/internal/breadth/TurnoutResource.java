package dk.sigtepunkt.rest.internal.breadth;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.breadth.CountedOccasion;
import dk.sigtepunkt.domain.breadth.KeepTurnouts;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a committee's people have counted: they alone read it here. */
@Path("/v1/committees/{committee}/turnouts")
@Produces("application/json")
public final class TurnoutResource {
    private final ReadingAnswers readings;
    private final TurnoutAnswers answers;
    private final KeepTurnouts keep;

    TurnoutResource(ReadingAnswers readings, TurnoutAnswers answers, KeepTurnouts keep) {
        this.readings = readings;
        this.answers = answers;
        this.keep = keep;
    }

    /** Newest first. */
    @GET
    public Response all(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("committee") String committee,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        CommitteeId id = TurnoutAnswers.committee(committee);
        Actor actor = answers.permitted(authorization, committee);
        List<CountedOccasionJson> all = answers.read().of(id, actor, readings.known(asOf)).stream()
                .map(CountedOccasionJson::of)
                .toList();
        return TurnoutAnswers.told(readings.answer(
                asOf, reading -> Paging.of(all, one -> Integer.toString(one.number()), uri)));
    }

    @POST
    public Response record(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            InputStream body)
            throws IOException {
        CommitteeId id = TurnoutAnswers.committee(committee);
        Actor actor = answers.permitted(authorization, committee);
        SentFields sent = SentFields.read(length, body, KeepTurnouts.RECORDING);
        CountedOccasion made = TurnoutAnswers.kept(keep.record(id, sent::text, actor));
        URI place = URI.create("/api/v1/committees/%s/turnouts/%d".formatted(id, made.number()));
        return TurnoutAnswers.shown(Response.created(place), made);
    }
}

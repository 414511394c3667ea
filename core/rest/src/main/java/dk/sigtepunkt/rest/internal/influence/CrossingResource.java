package dk.sigtepunkt.rest.internal.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.influence.AnswerHearings;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.influence.HearingRef;
import dk.sigtepunkt.domain.influence.KeptHearing;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import dk.sigtepunkt.rest.internal.http.SeenVersion;
import dk.sigtepunkt.rest.internal.http.SentFields;
import dk.sigtepunkt.rest.internal.http.WriteAnswer;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a quarter's changes reach across committees: everybody reads it, and the committees that it reaches answer. */
@Path("/v1/crossings/{period}")
@Produces("application/json")
public final class CrossingResource {
    private static final String CHANGE = "change";
    private static final Set<String> ANSWERING = Set.of(CHANGE, AnswerHearings.TEXT);

    private final Callers callers;
    private final ReadingAnswers readings;
    private final Quarters quarters;
    private final CrossInfluences crossing;
    private final AnswerHearings answers;

    public CrossingResource(
            Callers callers,
            ReadingAnswers readings,
            Quarters quarters,
            CrossInfluences crossing,
            AnswerHearings answers) {
        this.callers = callers;
        this.readings = readings;
        this.quarters = quarters;
        this.crossing = crossing;
        this.answers = answers;
    }

    @GET
    public CrossingsJson all(@PathParam("period") String period, @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(asOf, reading -> {
            Period quarter = quarters.asked(reading, period);
            return CrossingsJson.of(crossing.of(reading, quarter));
        });
    }

    /** Answers one change for a committee that it reaches. */
    @POST
    @Path("/answers/{committee}")
    public Response answer(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("period") String period,
            @PathParam("committee") String committee,
            InputStream body)
            throws IOException {
        CommitteeId id = CommitteeId.find(committee).orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_COMMITTEE));
        Actor actor = callers.permitted(authorization, Permission.DECIDE_INFLUENCES, Where.in(id));
        SentFields sent = SentFields.read(length, body, ANSWERING);
        Period quarter = readings.answer(null, reading -> quarters.asked(reading, period));
        WriteResult<KeptHearing> result = answers.answer(
                new HearingRef(quarter, sent.text(CHANGE), id), sent::text, SeenVersion.of(ifMatch), actor);
        KeptHearing hearing = WriteAnswer.kept(result, ProblemKind.UNKNOWN_CHANGE);
        return SeenVersion.told(Response.ok(HearingJson.of(hearing)), hearing.version());
    }
}

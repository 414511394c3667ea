package dk.sigtepunkt.rest.internal.judgement;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.judgement.ItemJudgement;
import dk.sigtepunkt.domain.judgement.ItemQuarter;
import dk.sigtepunkt.domain.judgement.KeepJudgements;
import dk.sigtepunkt.domain.judgement.QuarterJudgement;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.Reports;
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

/** What people say of one focus area's status in a quarter: everybody reads it, and its committee's people write it. */
@Path("/v1/focus-areas/{committee}/{key}/judgement")
@Produces("application/json")
public final class JudgementResource {
    private final Callers callers;
    private final ReadingAnswers readings;
    private final Quarters quarters;
    private final Reports reports;
    private final KeepJudgements keep;

    public JudgementResource(
            Callers callers, ReadingAnswers readings, Quarters quarters, Reports reports, KeepJudgements keep) {
        this.callers = callers;
        this.readings = readings;
        this.quarters = quarters;
        this.reports = reports;
        this.keep = keep;
    }

    @GET
    public JudgementJson one(
            @PathParam("committee") String committee,
            @PathParam("key") String key,
            @QueryParam("period") @Nullable String period,
            @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(asOf, reading -> {
            Period quarter = quarters.asked(reading, period, CommitteeId.find(committee));
            return JudgementJson.of(judgement(reading, area(reading, quarter, committee, key), quarter));
        });
    }

    @PUT
    @Path("/status")
    public Response set(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("key") String key,
            @QueryParam("period") @Nullable String period,
            InputStream body)
            throws IOException {
        Actor actor = permitted(authorization, committee);
        AreaQuarter about = about(committee, key, period);
        SentFields sent = SentFields.read(length, body, KeepJudgements.SETTING);
        return shown(about.area(), keep.set(about.item(), sent::text, SeenVersion.of(ifMatch), actor));
    }

    @POST
    @Path("/status/withdrawal")
    public Response takeBack(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("key") String key,
            @QueryParam("period") @Nullable String period,
            InputStream body)
            throws IOException {
        Actor actor = permitted(authorization, committee);
        AreaQuarter about = about(committee, key, period);
        SentFields sent = SentFields.read(length, body, KeepJudgements.TAKING_BACK);
        return shown(about.area(), keep.takeBack(about.item(), sent::text, SeenVersion.of(ifMatch), actor));
    }

    @PUT
    @Path("/explanation")
    public Response explain(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("committee") String committee,
            @PathParam("key") String key,
            @QueryParam("period") @Nullable String period,
            InputStream body)
            throws IOException {
        Actor actor = permitted(authorization, committee);
        AreaQuarter about = about(committee, key, period);
        SentFields sent = SentFields.read(length, body, KeepJudgements.EXPLAINING);
        return shown(about.area(), keep.explain(about.item(), sent::text, SeenVersion.of(ifMatch), actor));
    }

    private Actor permitted(@Nullable String authorization, String committee) {
        Where where = CommitteeId.find(committee).map(Where::in).orElse(Where.EVERYWHERE);
        return callers.permitted(authorization, Permission.SET_STATUS, where);
    }

    private record AreaQuarter(FocusAreaRef area, Period quarter) {
        ItemQuarter item() {
            return new ItemQuarter(area, quarter);
        }
    }

    /** @param period null means the default one */
    private AreaQuarter about(String committee, String key, @Nullable String period) {
        return readings.answer(reading -> {
            Period quarter = quarters.asked(reading, period, CommitteeId.find(committee));
            return new AreaQuarter(area(reading, quarter, committee, key), quarter);
        });
    }

    private static FocusAreaRef area(Reading reading, Period quarter, String committee, String key) {
        String wanted = committee + "/" + key;
        return reading.in(quarter).committees().focusAreas().stream()
                .map(FocusArea::ref)
                .filter(ref -> ref.toString().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_FOCUS_AREA, "judgement.unknown", wanted));
    }

    private QuarterJudgement judgement(Reading reading, FocusAreaRef area, Period quarter) {
        return reports.focusArea(reading.in(quarter), quarter, area)
                .map(FocusAreaPart::judgement)
                .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_FOCUS_AREA, "judgement.unknown", area.toString()));
    }

    private Response shown(FocusAreaRef area, WriteResult<ItemJudgement> result) {
        ItemJudgement now = WriteAnswer.kept(result, ProblemKind.UNKNOWN_FOCUS_AREA);
        JudgementJson json = readings.answer(
                reading -> JudgementJson.of(judgement(reading, area, now.about().quarter())));
        return SeenVersion.told(Response.ok().entity(json), now.version());
    }
}

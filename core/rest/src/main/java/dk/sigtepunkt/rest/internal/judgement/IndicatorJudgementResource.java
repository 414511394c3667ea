package dk.sigtepunkt.rest.internal.judgement;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
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
import dk.sigtepunkt.reporting.IndicatorPart;
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

/** What people say of one indicator's status in a quarter: everybody reads it, and its committee's people write it. */
@Path("/v1/indicators/{id}/judgement")
@Produces("application/json")
public final class IndicatorJudgementResource {
    private final Callers callers;
    private final ReadingAnswers readings;
    private final Quarters quarters;
    private final Reports reports;
    private final KeepJudgements keep;

    public IndicatorJudgementResource(
            Callers callers, ReadingAnswers readings, Quarters quarters, Reports reports, KeepJudgements keep) {
        this.callers = callers;
        this.readings = readings;
        this.quarters = quarters;
        this.reports = reports;
        this.keep = keep;
    }

    @GET
    public IndicatorJudgementJson one(
            @PathParam("id") String id,
            @QueryParam("period") @Nullable String period,
            @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(asOf, reading -> {
            Period quarter =
                    quarters.asked(reading, period, IndicatorId.find(id).map(IndicatorId::committee));
            return IndicatorJudgementJson.of(judgement(reading, indicator(reading, quarter, id), quarter));
        });
    }

    @PUT
    @Path("/status")
    public Response set(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("id") String id,
            @QueryParam("period") @Nullable String period,
            InputStream body)
            throws IOException {
        Actor actor = permitted(authorization, id);
        ItemQuarter about = about(id, period);
        SentFields sent = SentFields.read(length, body, KeepJudgements.SETTING);
        return shown(keep.set(about, sent::text, SeenVersion.of(ifMatch), actor));
    }

    @POST
    @Path("/status/withdrawal")
    public Response takeBack(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @PathParam("id") String id,
            @QueryParam("period") @Nullable String period,
            InputStream body)
            throws IOException {
        Actor actor = permitted(authorization, id);
        ItemQuarter about = about(id, period);
        SentFields sent = SentFields.read(length, body, KeepJudgements.TAKING_BACK);
        return shown(keep.takeBack(about, sent::text, SeenVersion.of(ifMatch), actor));
    }

    private Actor permitted(@Nullable String authorization, String id) {
        Where where =
                IndicatorId.find(id).map(IndicatorId::committee).map(Where::in).orElse(Where.EVERYWHERE);
        return callers.permitted(authorization, Permission.SET_STATUS, where);
    }

    /** @param period null means the default one */
    private ItemQuarter about(String id, @Nullable String period) {
        return readings.answer(reading -> {
            Period quarter =
                    quarters.asked(reading, period, IndicatorId.find(id).map(IndicatorId::committee));
            return new ItemQuarter(indicator(reading, quarter, id).id(), quarter);
        });
    }

    private static Indicator indicator(Reading reading, Period quarter, String id) {
        return IndicatorId.find(id)
                .flatMap(reading.in(quarter).committees()::indicator)
                .orElseThrow(() -> unknown(id));
    }

    private static Problem unknown(String id) {
        return Problem.of(ProblemKind.UNKNOWN_INDICATOR, "judgement.unknown-indicator", id);
    }

    private QuarterJudgement judgement(Reading reading, Indicator indicator, Period quarter) {
        CommitteeId committee = indicator.id().committee();
        return reports
                .focusArea(reading.in(quarter), quarter, new FocusAreaRef(committee, indicator.focusArea()))
                .stream()
                .flatMap(area -> area.indicators().stream())
                .filter(part -> part.indicator().id().equals(indicator.id()))
                .findFirst()
                .map(IndicatorPart::persons)
                .orElseThrow(() -> unknown(indicator.id().toString()));
    }

    private Response shown(WriteResult<ItemJudgement> result) {
        ItemJudgement now = WriteAnswer.kept(result, ProblemKind.UNKNOWN_INDICATOR);
        Period quarter = now.about().quarter();
        IndicatorJudgementJson json = readings.answer(reading -> IndicatorJudgementJson.of(
                judgement(reading, indicator(reading, quarter, now.about().name()), quarter)));
        return SeenVersion.told(Response.ok().entity(json), now.version());
    }
}

package dk.sigtepunkt.rest.internal.actions;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.reporting.ReportedActions;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.rest.internal.http.HeavyRead;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the committees do for their focus areas, and how it stood at the end of a quarter. */
@Path("/v1")
public final class ActionResource {
    private final ReadingAnswers readings;
    private final Quarters quarters;
    private final Reports reports;

    public ActionResource(ReadingAnswers readings, Quarters quarters, Reports reports) {
        this.readings = readings;
        this.quarters = quarters;
        this.reports = reports;
    }

    @GET
    @Path("/actions")
    @Produces("application/json")
    public ActionListJson all(
            @QueryParam("period") @Nullable String period,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        ActionSelection selection = ActionSelection.of(uri.getQueryParameters());
        return readings.answer(asOf, reading -> {
            Period quarter =
                    quarters.of(reading, period, selection.filter().committee().orElse(null));
            ReportedActions reported = reported(reading, quarter);
            return ActionListJson.of(
                    quarter.code(),
                    reported.count(selection.filter()),
                    reported.withoutLiveAction(selection.filter()).stream()
                            .map(part -> part.area().ref().toString())
                            .toList(),
                    Paging.of(
                            items(selection, reading, reported),
                            action -> action.committee() + "/" + action.key(),
                            uri));
        });
    }

    @GET
    @HeavyRead
    @Path("/actions.csv")
    @Produces("text/csv")
    public Response csv(
            @QueryParam("period") @Nullable String period,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        ActionSelection selection = ActionSelection.of(uri.getQueryParameters());
        byte[] table = readings.answer(asOf, reading -> {
            Period quarter =
                    quarters.of(reading, period, selection.filter().committee().orElse(null));
            return ActionCsv.of(
                    quarter.code(),
                    items(selection, reading, reported(reading, quarter)),
                    readings.marks(asOf, quarters.strategy(reading, quarter)));
        });
        return Response.ok(table)
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"handlinger.csv\"")
                .build();
    }

    private ReportedActions reported(Reading reading, Period quarter) {
        return reports.overview(reading, quarter)
                .map(ReportedActions::in)
                .orElseThrow(() -> quarters.notReported(quarter));
    }

    private static List<ActionJson> items(ActionSelection selection, Reading reading, ReportedActions reported) {
        return selection.from(reading, reported).stream()
                .map(action -> ActionJson.of(action, reported))
                .toList();
    }
}

package dk.sigtepunkt.rest.internal.actions;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.reporting.ReportedActions;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.rest.internal.http.Paging;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the committees do for their focus areas, and how it stood at the end of a quarter. */
@Path("/v1/actions")
@Produces("application/json")
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
    public ActionListJson all(
            @QueryParam("period") @Nullable String period,
            @QueryParam("asOf") @Nullable String asOf,
            @Context UriInfo uri) {
        ActionSelection selection = ActionSelection.of(uri.getQueryParameters());
        return readings.answer(asOf, reading -> list(reading, quarters.asked(reading, period), selection, uri));
    }

    private ActionListJson list(Reading reading, Period quarter, ActionSelection selection, UriInfo uri) {
        ReportedActions reported = reports.overview(reading, quarter)
                .map(ReportedActions::in)
                .orElseThrow(() -> quarters.notReported(quarter));
        List<Action> asked = selection.from(reading, reported);
        return ActionListJson.of(
                quarter.code(),
                reported.count(selection.filter()),
                reported.withoutLiveAction(selection.filter()).stream()
                        .map(part -> part.area().ref().toString())
                        .toList(),
                Paging.of(
                        asked.stream()
                                .map(action -> ActionJson.of(action, reported))
                                .toList(),
                        action -> action.committee() + "/" + action.key(),
                        uri));
    }
}

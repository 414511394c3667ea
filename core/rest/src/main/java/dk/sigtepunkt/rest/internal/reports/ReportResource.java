package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The consolidated report. */
@Path("/v1/reports")
@Produces("application/json")
public final class ReportResource {
    private final ReadingAnswers readings;
    private final Quarters quarters;
    private final Reports reports;

    public ReportResource(ReadingAnswers readings, Quarters quarters, Reports reports) {
        this.readings = readings;
        this.quarters = quarters;
        this.reports = reports;
    }

    @GET
    @Path("/consolidated")
    public ReportJson consolidated(
            @QueryParam("period") @Nullable String text, @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(asOf, reading -> {
            Period period = quarters.asked(reading, text);
            return reports.consolidated(reading, period)
                    .map(ReportJson::of)
                    .orElseThrow(() -> quarters.notReported(period));
        });
    }
}

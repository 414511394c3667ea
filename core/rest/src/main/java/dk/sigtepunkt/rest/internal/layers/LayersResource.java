package dk.sigtepunkt.rest.internal.layers;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The four layers of a strategy, and both relations of each focus area. */
@Path("/v1/layers")
@Produces("application/json")
public final class LayersResource {
    private final ReadingAnswers readings;
    private final Quarters quarters;
    private final Reports reports;

    public LayersResource(ReadingAnswers readings, Quarters quarters, Reports reports) {
        this.readings = readings;
        this.quarters = quarters;
        this.reports = reports;
    }

    @GET
    public LayersJson all(@QueryParam("period") @Nullable String text, @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(asOf, reading -> {
            Period period = quarters.asked(reading, text);
            return reports.overview(reading, period)
                    .map(LayersJson::of)
                    .orElseThrow(() -> quarters.notReported(period));
        });
    }
}

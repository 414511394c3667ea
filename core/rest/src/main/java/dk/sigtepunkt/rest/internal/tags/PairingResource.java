package dk.sigtepunkt.rest.internal.tags;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a strategy wants to be seen beside each other, as growth and climate. */
@Path("/v1/pairings")
@Produces("application/json")
public final class PairingResource {
    private final ReadingAnswers readings;
    private final Quarters quarters;
    private final Reports reports;

    public PairingResource(ReadingAnswers readings, Quarters quarters, Reports reports) {
        this.readings = readings;
        this.quarters = quarters;
        this.reports = reports;
    }

    @GET
    public PairingListJson all(@QueryParam("period") @Nullable String text, @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(asOf, reading -> {
            Period period = quarters.asked(reading, text);
            return reports.overview(reading, period)
                    .map(report -> new PairingListJson(
                            period.code(),
                            report.strategy().pairings().stream()
                                    .map(pairing -> PairingJson.of(pairing, report))
                                    .toList()))
                    .orElseThrow(() -> quarters.notReported(period));
        });
    }
}

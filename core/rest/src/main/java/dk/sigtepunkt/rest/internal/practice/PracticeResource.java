package dk.sigtepunkt.rest.internal.practice;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** From strategy to practice: what of each sigtepunkt and each of its parts had become actions by the end of a quarter. */
@Path("/v1/practice")
@Produces("application/json")
public final class PracticeResource {
    private final ReadingAnswers readings;
    private final Quarters quarters;
    private final Reports reports;
    private final PracticeReading practice;

    public PracticeResource(ReadingAnswers readings, Quarters quarters, Reports reports, PracticeReading practice) {
        this.readings = readings;
        this.quarters = quarters;
        this.reports = reports;
        this.practice = practice;
    }

    @GET
    public QuarterPracticeJson of(
            @QueryParam("period") @Nullable String text, @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(asOf, reading -> {
            Period period = quarters.asked(reading, text);
            return reports.overview(reading, period)
                    .map(report -> new QuarterPracticeJson(
                            period.code(), report.strategy().id().value(), practice.of(report, reading)))
                    .orElseThrow(() -> quarters.notReported(period));
        });
    }
}

package dk.sigtepunkt.rest.internal.load;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.load.LoadLimit;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** How much the committees have on their hands. */
@Path("/v1/load")
@Produces("application/json")
public final class LoadResource {
    private final ReadingAnswers readings;
    private final Quarters quarters;
    private final Reports reports;
    private final QuestionHistory questions;
    private final LoadLimit limit;

    public LoadResource(
            ReadingAnswers readings, Quarters quarters, Reports reports, QuestionHistory questions, LoadLimit limit) {
        this.readings = readings;
        this.quarters = quarters;
        this.reports = reports;
        this.questions = questions;
        this.limit = limit;
    }

    @GET
    public LoadJson all(@QueryParam("period") @Nullable String text, @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(asOf, reading -> {
            Period period = quarters.asked(reading, text);
            QuestionBook all = questions.book();
            QuestionBook known = reading.known().map(all::knownBy).orElse(all);
            return reports.overview(reading, period)
                    .map(report -> LoadJson.of(report, known, limit))
                    .orElseThrow(() -> quarters.notReported(period));
        });
    }
}

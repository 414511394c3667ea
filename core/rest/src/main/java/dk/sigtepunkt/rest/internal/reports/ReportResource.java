package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.kept.Kept;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.rest.internal.http.HeavyRead;
import dk.sigtepunkt.rest.internal.practice.PracticeReading;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The consolidated report. */
@Path("/v1/reports")
@Produces("application/json")
public final class ReportResource {
    private static final int MOST = 4;

    private final ReadingAnswers readings;
    private final Quarters quarters;
    private final Reports reports;
    private final BesideReport.Histories beside;
    private final Across across;
    private final Kept<Period, Made> kept = Kept.atMost(MOST);

    /** What is made of several committees' things together. */
    public record Across(PracticeReading practice, CrossInfluences crossing) {
        ReportJson.Across of(ConsolidatedReport report, Reading reading, BesideReport books) {
            return new ReportJson.Across(
                    practice.of(report, reading), crossing.of(reading, report.period(), books.influences()));
        }
    }

    public ReportResource(
            ReadingAnswers readings, Quarters quarters, Reports reports, BesideReport.Histories beside, Across across) {
        this.readings = readings;
        this.quarters = quarters;
        this.reports = reports;
        this.beside = beside;
        this.across = across;
    }

    @GET
    @HeavyRead
    @Path("/consolidated")
    public ReportJson consolidated(
            @QueryParam("period") @Nullable String text, @QueryParam("asOf") @Nullable String asOf) {
        return readings.answer(asOf, reading -> {
            Period period = quarters.asked(reading, text);
            return reports.consolidated(reading, period)
                    .map(report -> json(reading, report))
                    .orElseThrow(() -> quarters.notReported(period));
        });
    }

    /** The same object for the same report and the same books beside it. */
    @SuppressWarnings("ReferenceEquality") // another object may say something else
    private ReportJson json(Reading reading, ConsolidatedReport report) {
        BesideReport books = beside.now();
        Optional<Made> known = reading.state()
                .flatMap(state -> kept.find(state, report.period()))
                .filter(made -> made.report() == report && made.books().same(books));
        return known.map(Made::json).orElseGet(() -> {
            ReportJson json = ReportJson.of(report, books.known(reading), reading, across.of(report, reading, books));
            reading.state().ifPresent(state -> kept.keep(state, report.period(), new Made(report, books, json)));
            return json;
        });
    }

    private record Made(ConsolidatedReport report, BesideReport books, ReportJson json) {}
}

package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.overview.Overview;
import dk.sigtepunkt.domain.overview.OverviewRow;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.rest.internal.http.HeavyRead;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All figures of a quarter in one answer, as {@link Overview} defines them. */
@Path("/v1/reports")
public final class FiguresResource {
    private final ReadingAnswers readings;
    private final Quarters quarters;

    public FiguresResource(ReadingAnswers readings, Quarters quarters) {
        this.readings = readings;
        this.quarters = quarters;
    }

    @GET
    @HeavyRead
    @Path("/figures")
    @Produces("application/json")
    public FiguresJson all(@QueryParam("period") @Nullable String period, @QueryParam("asOf") @Nullable String asOf) {
        return rows(period, asOf, (reading, quarter, rows, example) -> FiguresJson.of(quarter, rows, example));
    }

    @GET
    @HeavyRead
    @Path("/figures.csv")
    @Produces("text/csv")
    public Response csv(@QueryParam("period") @Nullable String period, @QueryParam("asOf") @Nullable String asOf) {
        return rows(
                period,
                asOf,
                (reading, quarter, rows, example) -> Response.ok(FiguresCsv.of(
                                quarter, rows, example, readings.marks(asOf, quarters.strategy(reading, quarter))))
                        .type("text/csv;charset=UTF-8")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"figures-%s.csv\"".formatted(quarter.code()))
                        .build());
    }

    private <T> T rows(@Nullable String period, @Nullable String asOf, Form<T> form) {
        return readings.answer(asOf, reading -> {
            Period quarter = quarters.asked(reading, period);
            FigureBook book = reading.figures();
            Predicate<IndicatorId> own = own(reading, quarter);
            List<OverviewRow> rows = Overview.of(book, quarter).stream()
                    .filter(row -> own.test(row.indicator()))
                    .toList();
            return form.of(reading, quarter, rows, row -> example(row, book, quarter));
        });
    }

    /** Also what stood under the quarter's own strategy then, and stands under the next one by now. */
    private Predicate<IndicatorId> own(Reading reading, Period quarter) {
        StrategyAreas areas = quarters.areas(reading, quarters.strategy(reading, quarter));
        return areas.indicators(reading.committees())
                .or(areas.own(reading.in(quarter).committees())::contains);
    }

    /** Whether the municipality's own newest figure is made up. */
    private static boolean example(OverviewRow row, FigureBook book, Period quarter) {
        SeriesKey key = new SeriesKey(row.indicator(), book.municipality().area(), row.breakdown());
        return book.series(key)
                .flatMap(series -> series.newestValued(quarter))
                .filter(Observation::example)
                .isPresent();
    }

    private interface Form<T> {
        T of(Reading reading, Period quarter, List<OverviewRow> rows, Predicate<OverviewRow> example);
    }
}

package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.figures.SeriesKey;
import java.util.List;

/**
 * The figures that a reader is shown with an assessment: for each period the one known last, until the end of the period
 * that is judged, unless the indicator looks ahead.
 */
public final class ShownFigures {
    private ShownFigures() {}

    /** The municipality's own, oldest first. */
    public static List<Observation> own(Indicator indicator, FigureBook book, Period period) {
        return of(indicator, book.municipality().area(), book, period);
    }

    public static List<Observation> of(Indicator indicator, AreaCode area, FigureBook book, Period period) {
        List<Observation> latest = book.series(new SeriesKey(indicator.id(), area, Breakdown.TOTAL))
                .map(Series::latest)
                .orElse(List.of());
        return indicator.method().forward()
                ? latest
                : latest.stream()
                        .filter(figure -> !figure.period().end().isAfter(period.end()))
                        .toList();
    }
}

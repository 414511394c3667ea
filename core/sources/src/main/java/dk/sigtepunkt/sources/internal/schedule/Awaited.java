package dk.sigtepunkt.sources.internal.schedule;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Freshness;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a source's next figures should be there. */
public final class Awaited {
    private static final Period LAST = new Period(Frequency.YEAR, 2100, 1);

    private Awaited() {}

    /** Also while there is no real figure at all: the first one is always awaited. */
    public static boolean by(LocalDate day, List<Indicator> indicators, FigureBook book) {
        return indicators.stream()
                .anyMatch(indicator -> newest(indicator, book)
                        .filter(figure -> !figure.example())
                        .map(figure ->
                                !Freshness.due(indicator, figure.period()).isAfter(day))
                        .orElse(true));
    }

    /** The municipality's newest figure with a number. */
    public static Optional<Observation> newest(Indicator indicator, FigureBook book) {
        return book.own(indicator.id()).flatMap(series -> series.newestValued(LAST));
    }
}

package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.sources.internal.guard.Cell;
import dk.sigtepunkt.sources.internal.guard.KnownFigures;
import java.util.List;
import java.util.stream.IntStream;

/** How far back a source is asked: to the oldest baseline, and never less than what is known already. */
final class Horizon {
    private Horizon() {}

    static Period since(List<Indicator> indicators, FigureBook book) {
        int year = indicators.stream()
                .flatMapToInt(indicator -> years(indicator, book))
                .min()
                .orElseThrow(() -> new IllegalArgumentException("a source serves at least one indicator"));
        return new Period(Frequency.YEAR, year, 1);
    }

    private static IntStream years(Indicator indicator, FigureBook book) {
        IntStream known = KnownFigures.of(book, indicator.id()).keySet().stream()
                .map(Cell::period)
                .mapToInt(Period::year);
        IntStream base =
                indicator.method().formula().flatMap(Formula::base).stream().mapToInt(Period::year);
        return IntStream.concat(IntStream.of(indicator.baseline().period().year()), IntStream.concat(known, base));
    }
}

package dk.sigtepunkt.domain.reconcile;

import static java.util.stream.Collectors.toSet;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The figures that an indicator takes with it from the indicators it replaces: those for periods that began before the
 * new indicator did. The former figures stay where they are.
 */
public final class CarriedSeries {
    private static final int LONGEST_REFERENCE = 1000;
    private static final ChangeWords WORDS = ChangeWords.danish();

    private record Cell(Period period, AreaCode area, Breakdown breakdown, Instant knownAt) {
        static Cell of(Observation figure) {
            return new Cell(figure.period(), figure.area(), figure.breakdown(), figure.knownAt());
        }
    }

    private CarriedSeries() {}

    /**
     * What the book lacks under the indicator's id; empty when all was carried over before. The figures that a committee
     * brings with its content should be in the book already: of two for the same cell, known at the same time, its own
     * stays.
     *
     * @param successor effective, so that {@code replaces} names every former indicator
     */
    public static List<Observation> missing(Indicator successor, FigureBook book) {
        List<List<Observation>> former = carriedOn(successor).stream()
                .map(Succession::former)
                .map(item -> vintages(new IndicatorId(item.committee(), item.key()), book))
                .toList();
        Set<Cell> present =
                vintages(successor.id(), book).stream().map(Cell::of).collect(toSet());
        return of(successor, former).stream()
                .filter(figure -> !present.contains(Cell.of(figure)))
                .toList();
    }

    /**
     * The observations to add under the new id: copies when it replaces one indicator; when it replaces several, a sum
     * for each cell in which every one of them has a number, as often as that sum became known anew.
     *
     * @param former every figure ever known of each former indicator, whose series is carried on, in the order of
     *     {@code successor.replaces()}
     * @return empty when the indicator carries on none, or itself
     */
    public static List<Observation> of(Indicator successor, List<List<Observation>> former) {
        List<Succession> replaces = carriedOn(successor);
        if (replaces.size() != former.size()) {
            throw new IllegalArgumentException(
                    "%d series for %d former indicators".formatted(former.size(), replaces.size()));
        }
        ItemRef itself = ItemRef.of(successor.id());
        if (replaces.isEmpty() || replaces.stream().anyMatch(one -> one.former().equals(itself))) {
            return List.of();
        }
        List<List<Observation>> earlier = IntStream.range(0, former.size())
                .mapToObj(index -> before(replaces.get(index), former.get(index)))
                .toList();
        List<Observation> figures = earlier.size() == 1 ? earlier.get(0) : SummedSeries.of(earlier);
        String from =
                WORDS.carriedFrom(replaces.stream().map(Succession::former).toList());
        return figures.stream()
                .map(figure -> under(successor.id(), figure, from))
                .toList();
    }

    /** One with a series of its own takes over no figures. */
    private static List<Succession> carriedOn(Indicator successor) {
        return successor.replaces().stream()
                .filter(succession -> !succession.ownSeries())
                .toList();
    }

    private static List<Observation> before(Succession succession, List<Observation> figures) {
        return figures.stream()
                .filter(figure -> figure.period().start().isBefore(succession.from()))
                .toList();
    }

    private static List<Observation> vintages(IndicatorId indicator, FigureBook book) {
        return book.seriesOf(indicator).stream()
                .flatMap(entry -> entry.getValue().vintages().stream())
                .toList();
    }

    private static Observation under(IndicatorId id, Observation figure, String from) {
        int room = Math.max(1, LONGEST_REFERENCE - from.length());
        return new Observation(
                id,
                figure.period(),
                figure.area(),
                figure.breakdown(),
                figure.figure(),
                figure.knownAt(),
                figure.origin(),
                Excerpt.cut(Excerpt.cut(figure.reference(), room) + from, LONGEST_REFERENCE));
    }
}

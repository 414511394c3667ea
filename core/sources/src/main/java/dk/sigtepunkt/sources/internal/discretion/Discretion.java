package dk.sigtepunkt.sources.internal.discretion;

import static java.util.stream.Collectors.groupingBy;

import dk.sigtepunkt.contracts.committee.Place;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.figures.ReadFigure;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Hides the figures about 1 to threshold-1 persons, and as many others as it takes that none of them can be computed
 * from what is left: who reads everything that is shown, knows that persons are whole and not negative, and knows this
 * rule, still has at least two possible numbers for every hidden figure.
 *
 * <p>Each indicator's figures for one period are a table: a figure without a breakdown is the total of those with it,
 * and the municipality is the total of its places. Where an indicator is not itself a number of persons (a share, a
 * mean), the persons behind it make the table, and it is hidden wherever one of the source's numbers of persons is: a
 * share and what it is a share of give the number.
 *
 * <p>What this cannot do: a figure that was shown in an earlier version of the source, and is hidden now, was shown, and
 * stays readable as it was known then. Each version is protected by itself; two versions whose total stayed while one
 * cell moved may together say more than each alone. Figures of different indicators that add up to each other (A = B +
 * C), and categories that overlap within one breakdown, are not known to be so here; a committee keeps them in separate
 * sources or leaves one of them out.
 */
public final class Discretion {
    /** Of a threshold of two, a hidden figure could only be a one. */
    private static final int LEAST_THRESHOLD = 3;

    private static final double SAME = 1e-9;
    private static final DiscretionWords WORDS = DiscretionWords.in(Danish.LOCALE);

    private final int threshold;
    private final AreaGroups areas;
    private final Set<Spot> hidden = new HashSet<>();

    private Discretion(int threshold, AreaGroups areas) {
        this.threshold = Math.max(LEAST_THRESHOLD, threshold);
        this.areas = areas;
    }

    /**
     * All figures of one fetch of one source, those that must not be seen hidden; in the same order. Areas whose code is
     * not one of Danmarks Statistik's count as places of the municipality that together make it up.
     *
     * @param threshold 0 or 1 protects nothing; 2 is treated as 3, because hiding ones alone tells that they are ones
     */
    public static List<Observation> protect(List<ReadFigure> figures, int threshold, List<Place> places, AreaCode own) {
        return threshold < 2
                ? figures.stream().map(ReadFigure::observation).toList()
                : new Discretion(threshold, AreaGroups.of(places, own)).hidden(figures);
    }

    private List<Observation> hidden(List<ReadFigure> figures) {
        Map<IndicatorId, List<ReadFigure>> byIndicator = new LinkedHashMap<>();
        byIndicator.putAll(figures.stream()
                .collect(groupingBy(figure -> figure.observation().indicator())));
        Set<ReadFigure> gone = new HashSet<>();
        // First the numbers of persons: wherever one of them is hidden, what is computed from it is hidden too.
        for (boolean persons : new boolean[] {true, false}) {
            byIndicator.values().stream()
                    .filter(one -> countsPersons(one) == persons)
                    .forEach(one -> gone.addAll(tables(one, !persons)));
            gone.forEach(figure -> hidden.add(Spot.of(figure.observation())));
        }
        return figures.stream()
                .map(figure -> gone.contains(figure) ? withoutNumber(figure.observation()) : figure.observation())
                .toList();
    }

    private static boolean countsPersons(List<ReadFigure> figures) {
        List<ReadFigure> valued = figures.stream().filter(Discretion::valued).toList();
        return !valued.isEmpty()
                && valued.stream()
                        .allMatch(figure -> figure.persons().isPresent()
                                && Math.abs(figure.persons().getAsDouble() - value(figure))
                                        <= SAME * Math.abs(value(figure)));
    }

    private Set<ReadFigure> tables(List<ReadFigure> figures, boolean withOthers) {
        Set<ReadFigure> gone = new HashSet<>();
        figures.stream()
                .filter(Discretion::valued)
                .collect(groupingBy(figure -> new Sheet(
                        figure.observation().period(),
                        areas.whole(figure.observation().area()))))
                .values()
                .forEach(sheet -> gone.addAll(sheet(sheet, withOthers)));
        return gone;
    }

    private Set<ReadFigure> sheet(List<ReadFigure> figures, boolean withOthers) {
        Set<ReadFigure> must = new HashSet<>();
        for (ReadFigure figure : figures) {
            double persons = figure.persons().orElse(0);
            boolean few = persons > 0 && persons < threshold;
            if (few || (withOthers && hidden.contains(Spot.of(figure.observation())))) {
                must.add(figure);
            }
        }
        return must.isEmpty() ? must : new Protection(CountTable.of(figures, areas), threshold).around(must);
    }

    private static boolean valued(ReadFigure figure) {
        return figure.observation().figure().status().valued();
    }

    private static double value(ReadFigure figure) {
        return figure.observation().figure().value().orElseThrow();
    }

    /** The note is the same for every hidden figure: another one would tell which of them are small. */
    private Observation withoutNumber(Observation shown) {
        Figure figure = new Figure(OptionalDouble.empty(), ObservationStatus.SUPPRESSED, WORDS.hidden(threshold));
        return new Observation(
                shown.indicator(),
                shown.period(),
                shown.area(),
                shown.breakdown(),
                figure,
                shown.knownAt(),
                shown.origin(),
                shown.reference());
    }

    /** What one table is about; its area is the municipality or one that is not divided. */
    private record Sheet(Period period, AreaCode whole) {}

    /** Where a figure stands in the tables of every indicator. */
    private record Spot(Period period, AreaCode area, Breakdown breakdown) {
        static Spot of(Observation figure) {
            return new Spot(figure.period(), figure.area(), figure.breakdown());
        }
    }
}

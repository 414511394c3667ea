package dk.sigtepunkt.sources.internal.guard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Freshness;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.sources.GuardFinding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How much there is: nothing but zeros, holes, and less than there was. */
final class ExtentGuards {
    private final GuardWords words;

    ExtentGuards(GuardWords words) {
        this.words = words;
    }

    Optional<GuardFinding> allZero(GuardedAnswer examined) {
        List<Observation> valued = examined.figures().answered().stream()
                .filter(figure -> figure.figure().value().isPresent())
                .toList();
        boolean zero = !valued.isEmpty()
                && valued.stream().allMatch(figure -> figure.figure().value().getAsDouble() == 0);
        return zero && !examined.guards().mayBeAllZero()
                ? Optional.of(new GuardFinding(GuardFinding.Kind.ALL_ZERO, words.allZero()))
                : Optional.empty();
    }

    /** Holes beside new figures, and periods that were known and have gone from the middle or the end. */
    Optional<GuardFinding> missingPeriod(GuardedAnswer examined) {
        List<String> places = new ArrayList<>();
        Map<SeriesKey, NavigableSet<Period>> answered =
                periods(examined.figures().answered());
        Map<SeriesKey, NavigableSet<Period>> known =
                periods(List.copyOf(examined.figures().known().values()));
        Set<Cell> added =
                examined.figures().changes().stream().map(Cell::of).collect(Collectors.toCollection(HashSet::new));
        added.removeAll(examined.figures().known().keySet());
        answered.forEach((series, periods) -> {
            NavigableSet<Period> old = known.getOrDefault(series, new TreeSet<>());
            places.addAll(holes(examined, series, periods, old, added));
            if (!examined.partial()) {
                old.tailSet(periods.first()).stream()
                        .filter(period -> !periods.contains(period))
                        .map(period -> words.gone(place(examined, series, period)))
                        .forEach(places::add);
            }
        });
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new GuardFinding(GuardFinding.Kind.MISSING_PERIOD, words.missingPeriods(places)));
    }

    /** Less than before, by more than is allowed, of what this source once brought. */
    Optional<GuardFinding> shrunk(GuardedAnswer examined) {
        Set<Cell> answered =
                examined.figures().answered().stream().map(Cell::of).collect(Collectors.toSet());
        List<Cell> own = examined.figures().known().values().stream()
                .filter(known -> known.reference()
                        .startsWith(DanishGuardWords.brought(examined.source().name())))
                .map(Cell::of)
                .toList();
        long lacking = own.stream().filter(cell -> !answered.contains(cell)).count();
        return lacking > examined.guards().largestShrink() * own.size()
                ? Optional.of(new GuardFinding(
                        GuardFinding.Kind.SHRUNK,
                        words.shrunk(lacking, own.size(), examined.guards().largestShrink())))
                : Optional.empty();
    }

    private List<String> holes(
            GuardedAnswer examined,
            SeriesKey series,
            NavigableSet<Period> answered,
            NavigableSet<Period> known,
            Set<Cell> added) {
        TreeSet<Period> all = new TreeSet<>(answered);
        all.addAll(known);
        List<String> holes = new ArrayList<>();
        Period before = null;
        for (Period period : all) {
            boolean fresh = added.contains(new Cell(series, period))
                    || (before != null && added.contains(new Cell(series, before)));
            if (before != null
                    && fresh
                    && Freshness.nextPeriod(examined.indicator(), before).compareTo(period) < 0) {
                holes.add(words.hole(place(examined, series, before), period));
            }
            before = period;
        }
        return holes;
    }

    private static GuardWords.Place place(GuardedAnswer examined, SeriesKey series, Period period) {
        return new GuardWords.Place(new Cell(series, period), examined.own());
    }

    private static Map<SeriesKey, NavigableSet<Period>> periods(List<Observation> figures) {
        return figures.stream()
                .collect(groupingBy(
                        SeriesKey::of, TreeMap::new, mapping(Observation::period, toCollection(TreeSet::new))));
    }
}

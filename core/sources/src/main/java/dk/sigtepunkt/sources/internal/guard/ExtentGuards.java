package dk.sigtepunkt.sources.internal.guard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Freshness;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.sources.GuardFinding;
import dk.sigtepunkt.domain.text.Danish;
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
    private ExtentGuards() {}

    static Optional<GuardFinding> allZero(GuardedAnswer examined) {
        List<Observation> valued = examined.figures().answered().stream()
                .filter(figure -> figure.figure().value().isPresent())
                .toList();
        boolean zero = !valued.isEmpty()
                && valued.stream().allMatch(figure -> figure.figure().value().getAsDouble() == 0);
        return zero && !examined.guards().mayBeAllZero()
                ? Optional.of(new GuardFinding(GuardFinding.Kind.ALL_ZERO, "Alle tal i svaret er 0."))
                : Optional.empty();
    }

    /** Holes beside new figures, and periods that were known and have gone from the middle or the end. */
    static Optional<GuardFinding> missingPeriod(GuardedAnswer examined) {
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
                        .map(period ->
                                new Cell(series, period).spoken(examined.own()) + " er kendt, men mangler i svaret")
                        .forEach(places::add);
            }
        });
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new GuardFinding(
                        GuardFinding.Kind.MISSING_PERIOD,
                        Danish.sentence("Der mangler perioder: " + FirstPlaces.of(places))));
    }

    /** Less than before, by more than is allowed, of what this source once brought. */
    static Optional<GuardFinding> shrunk(GuardedAnswer examined) {
        Set<Cell> answered =
                examined.figures().answered().stream().map(Cell::of).collect(Collectors.toSet());
        List<Cell> own = examined.figures().known().values().stream()
                .filter(known -> known.reference().startsWith(examined.source().name() + ", kørsel "))
                .map(Cell::of)
                .toList();
        long lacking = own.stream().filter(cell -> !answered.contains(cell)).count();
        return lacking > examined.guards().largestShrink() * own.size()
                ? Optional.of(new GuardFinding(
                        GuardFinding.Kind.SHRUNK,
                        "Svaret mangler %d af de %d tal, som kilden tidligere har leveret; højst %s %% må mangle."
                                .formatted(
                                        lacking,
                                        own.size(),
                                        Danish.number(examined.guards().largestShrink() * 100, 0))))
                : Optional.empty();
    }

    private static List<String> holes(
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
                holes.add("mellem %s og %s".formatted(new Cell(series, before).spoken(examined.own()), period.code()));
            }
            before = period;
        }
        return holes;
    }

    private static Map<SeriesKey, NavigableSet<Period>> periods(List<Observation> figures) {
        return figures.stream()
                .collect(groupingBy(
                        SeriesKey::of, TreeMap::new, mapping(Observation::period, toCollection(TreeSet::new))));
    }
}

package dk.sigtepunkt.sources.internal.guard;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.SeriesKey;
import dk.sigtepunkt.domain.sources.GuardFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** How far and which way a figure moves: from the period before, and from what it was before it was revised. */
final class MovementGuards {
    private final GuardWords words;

    MovementGuards(GuardWords words) {
        this.words = words;
    }

    Optional<GuardFinding> sign(GuardedAnswer examined) {
        if (examined.guards().signMayChange()) {
            return Optional.empty();
        }
        List<String> places = moves(examined, (before, after) -> before * after < 0);
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new GuardFinding(GuardFinding.Kind.SIGN, words.sign(places)));
    }

    /** A figure after a zero has no share to be measured by and is let through. */
    Optional<GuardFinding> jump(GuardedAnswer examined) {
        double largest = examined.guards().largestJump();
        List<String> places = moves(
                examined, (before, after) -> before != 0 && Math.abs(after - before) > largest * Math.abs(before));
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new GuardFinding(GuardFinding.Kind.JUMP, words.jump(largest, places)));
    }

    private List<String> moves(GuardedAnswer examined, BiPredicate<Double, Double> outOfLine) {
        Unit unit = examined.indicator().unit();
        Map<SeriesKey, NavigableMap<Period, Double>> courses = courses(examined);
        List<String> places = new ArrayList<>();
        for (Observation change : examined.figures().changes()) {
            if (change.figure().value().isEmpty()) {
                continue;
            }
            double after = change.figure().value().getAsDouble();
            Cell cell = Cell.of(change);
            GuardWords.Place place = new GuardWords.Place(cell, examined.own());
            revised(examined, cell)
                    .filter(before -> outOfLine.test(before, after))
                    .ifPresent(before -> places.add(words.revised(place, new GuardWords.Move(before, after, unit))));
            Optional.ofNullable(courses.getOrDefault(cell.series(), new TreeMap<>())
                            .get(before(examined.indicator(), cell.period())))
                    .filter(before -> outOfLine.test(before, after))
                    .ifPresent(before -> places.add(words.moved(place, new GuardWords.Move(before, after, unit))));
        }
        return places;
    }

    private static Optional<Double> revised(GuardedAnswer examined, Cell cell) {
        return Optional.ofNullable(examined.figures().known().get(cell))
                .filter(known -> known.figure().value().isPresent())
                .map(known -> known.figure().value().getAsDouble());
    }

    /** What each series would be if the answer were taken in. */
    private static Map<SeriesKey, NavigableMap<Period, Double>> courses(GuardedAnswer examined) {
        Map<SeriesKey, NavigableMap<Period, Double>> courses = new HashMap<>();
        examined.figures().known().values().forEach(known -> put(courses, known));
        examined.figures().answered().forEach(answered -> put(courses, answered));
        return courses;
    }

    private static void put(Map<SeriesKey, NavigableMap<Period, Double>> courses, Observation observation) {
        NavigableMap<Period, Double> course =
                courses.computeIfAbsent(SeriesKey.of(observation), series -> new TreeMap<>());
        observation
                .figure()
                .value()
                .ifPresentOrElse(
                        value -> course.put(observation.period(), value), () -> course.remove(observation.period()));
    }

    private static Period before(Indicator indicator, Period period) {
        Period before = period;
        for (int step = 0; step < indicator.every(); step++) {
            before = before.previous();
        }
        return before;
    }
}

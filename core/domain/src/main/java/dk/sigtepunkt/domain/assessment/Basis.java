package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a status rests on that nobody has adopted or that is made up.
 *
 * @param judged how many indicators the status is made from
 * @param doubts for how many of them each doubt holds; one that holds for none is left out
 */
public record Basis(int judged, Map<Doubt, Integer> doubts) {
    /** Of what is no verdict. */
    public static final Basis NONE = new Basis(0, Map.of());

    public Basis {
        doubts = Map.copyOf(doubts);
    }

    /** What a status may rest on without anybody having decided it. */
    public enum Doubt {
        TARGET_NOT_ADOPTED,
        BASELINE_NOT_ADOPTED,
        THRESHOLDS_NOT_ADOPTED,
        EXAMPLE_BASELINE
    }

    /** @param period of the figure that was judged; a band is judged without its baseline */
    static Basis of(Indicator indicator, Period period) {
        Map<Doubt, Integer> doubts = new EnumMap<>(Doubt.class);
        boolean counted = indicator.direction() != Direction.WITHIN;
        List<Target> targets = ExpectedCourse.inForce(indicator, period);
        doubt(
                doubts,
                Doubt.TARGET_NOT_ADOPTED,
                targets.stream().anyMatch(one -> one.adopted().isEmpty()));
        doubt(
                doubts,
                Doubt.BASELINE_NOT_ADOPTED,
                counted && indicator.baseline().adopted().isEmpty());
        doubt(
                doubts,
                Doubt.THRESHOLDS_NOT_ADOPTED,
                indicator.thresholds().adopted().isEmpty());
        doubt(doubts, Doubt.EXAMPLE_BASELINE, counted && indicator.baseline().example());
        return new Basis(1, doubts);
    }

    private static void doubt(Map<Doubt, Integer> doubts, Doubt which, boolean holds) {
        if (holds) {
            doubts.put(which, 1);
        }
    }

    /** That of a whole, from those of its parts. */
    public static Basis of(Stream<Basis> parts) {
        return parts.reduce(NONE, Basis::and);
    }

    private Basis and(Basis other) {
        Map<Doubt, Integer> both = new EnumMap<>(Doubt.class);
        both.putAll(doubts);
        other.doubts.forEach((doubt, count) -> both.merge(doubt, count, Integer::sum));
        return new Basis(judged + other.judged, both);
    }

    /** For how many indicators a doubt holds. */
    public int count(Doubt doubt) {
        return doubts.getOrDefault(doubt, 0);
    }

    /** Whether there is nothing to say of it. */
    public boolean firm() {
        return doubts.isEmpty();
    }

    /** Whether each of those that are made from anything has the same doubts, so that they can be told once. */
    public static boolean alike(Stream<Basis> several) {
        List<Set<Doubt>> kinds = several.filter(one -> one.judged > 0)
                .map(one -> one.doubts.keySet())
                .distinct()
                .toList();
        return kinds.size() < 2;
    }
}

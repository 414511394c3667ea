package dk.sigtepunkt.domain.breadth;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How broad it is: how many take part, how many of them are different people, how many for the first time, and how different they
 * are. Each is a sum of what is told, and knows of how many it is told.
 *
 * @param occasions how many, also those of which nothing more is told
 * @param participations one for each who was there, each time
 * @param different people
 */
public record Breadth(
        int occasions,
        int participations,
        PartOf different,
        PartOf firstTimers,
        Division<AgeGroup> ages,
        Division<String> places) {
    /**
     * @param parts how many in each that anybody is in
     * @param of so many participations of which it is told
     */
    public record Division<K>(SortedMap<K, Integer> parts, int of) {
        /** Of how many nothing is known, although it is told of the others. */
        public int rest() {
            return of - (int) Turnout.sum(parts.values());
        }
    }

    /** Of the tallies that stand. */
    public static Breadth of(List<AreaTally> tallies) {
        List<AreaTally> standing = tallies.stream().filter(AreaTally::standing).toList();
        return of(
                standing.stream().mapToInt(AreaTally::times).sum(),
                standing.stream().flatMap(one -> one.shown().stream()).toList());
    }

    /** Of what a committee has counted, for its own people: nothing is hidden. */
    public static Breadth ofAll(List<Turnout> counted) {
        return of(counted.size(), counted.stream().map(ShownTurnout::whole).toList());
    }

    private static Breadth of(int occasions, List<ShownTurnout> shown) {
        return new Breadth(
                occasions,
                shown.stream().mapToInt(ShownTurnout::participants).sum(),
                part(shown, ShownTurnout::different),
                part(shown, ShownTurnout::firstTimers),
                division(shown, ShownTurnout::ages),
                division(shown, ShownTurnout::places));
    }

    private static PartOf part(List<ShownTurnout> shown, Function<ShownTurnout, Optional<PartOf>> one) {
        return shown.stream().flatMap(some -> one.apply(some).stream()).reduce(PartOf.NONE, PartOf::plus);
    }

    private static <K extends Comparable<K>> Division<K> division(
            List<ShownTurnout> shown, Function<ShownTurnout, Optional<SortedMap<K, Integer>>> one) {
        SortedMap<K, Integer> parts = new TreeMap<>();
        int of = 0;
        for (ShownTurnout some : shown) {
            Optional<SortedMap<K, Integer>> told = one.apply(some);
            if (told.isPresent()) {
                of += some.participants();
                told.get().forEach((key, count) -> parts.merge(key, count, Integer::sum));
            }
        }
        return new Division<>(parts, of);
    }

    /** Whether there is anything to tell. */
    public boolean told() {
        return participations > 0;
    }
}

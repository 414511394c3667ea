package dk.sigtepunkt.domain.breadth;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How many took part, as whoever arranged it counted them; nobody is named.
 *
 * @param participants all who were there
 * @param again how many of them were counted before in the same year, on another occasion
 * @param firstTimers how many had never taken part before, of those who were asked
 * @param ages how many were of each age, as far as is known; the rest is of none of them
 * @param places how many live at each place, as far as is known
 */
public record Turnout(
        int participants,
        int again,
        PartOf firstTimers,
        SortedMap<AgeGroup, Integer> ages,
        SortedMap<String, Integer> places) {
    public static final Turnout NONE = new Turnout(0, 0, PartOf.NONE, new TreeMap<>(), new TreeMap<>());

    /** @throws IllegalArgumentException for parts that are more than the whole */
    public Turnout {
        ages = new TreeMap<>(ages);
        places = new TreeMap<>(places);
        ages.values().removeIf(count -> count == 0);
        places.values().removeIf(count -> count == 0);
        boolean counts = IntStream.of(again, firstTimers.count(), firstTimers.of() - firstTimers.count())
                        .allMatch(one -> one >= 0)
                && IntStream.concat(numbers(ages.values()), numbers(places.values()))
                        .allMatch(one -> one > 0);
        if (!counts
                || again + (long) firstTimers.count() > participants
                || firstTimers.of() > participants
                || sum(ages.values()) > participants
                || sum(places.values()) > participants) {
            throw new IllegalArgumentException("parts of %d that are more than the whole".formatted(participants));
        }
    }

    static long sum(Collection<Integer> parts) {
        return parts.stream().mapToLong(Integer::longValue).sum();
    }

    private static IntStream numbers(Collection<Integer> parts) {
        return parts.stream().mapToInt(Integer::intValue);
    }

    /** How many of them are not counted on another occasion too. */
    public PartOf different() {
        return new PartOf(participants - again, participants);
    }

    /** Both together. */
    Turnout plus(Turnout other) {
        return new Turnout(
                participants + other.participants,
                again + other.again,
                firstTimers.plus(other.firstTimers),
                together(ages, other.ages),
                together(places, other.places));
    }

    private static <K extends Comparable<K>> SortedMap<K, Integer> together(
            Map<K, Integer> some, Map<K, Integer> others) {
        SortedMap<K, Integer> all = new TreeMap<>(some);
        others.forEach((key, count) -> all.merge(key, count, Integer::sum));
        return all;
    }
}

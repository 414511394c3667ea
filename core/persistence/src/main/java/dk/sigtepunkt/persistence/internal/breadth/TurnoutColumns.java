package dk.sigtepunkt.persistence.internal.breadth;

import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.domain.breadth.AgeGroup;
import dk.sigtepunkt.domain.breadth.PartOf;
import dk.sigtepunkt.domain.breadth.Turnout;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** How many took part. */
@Embeddable
class TurnoutColumns {
    private int participants;

    private int again;

    @Column(name = "first_timers")
    private int firstTimers;

    @Column(name = "first_asked")
    private int firstAsked;

    /** A line for each: how many, a space, {@link AgeGroup#name()}. */
    @Lob
    @Column(name = "age_parts")
    private String ages;

    /** A line for each: how many, a space, where. */
    @Lob
    @Column(name = "place_parts")
    private String places;

    @SuppressWarnings("NullAway.Init")
    protected TurnoutColumns() {}

    TurnoutColumns(Turnout turnout) {
        this.participants = turnout.participants();
        this.again = turnout.again();
        this.firstTimers = turnout.firstTimers().count();
        this.firstAsked = turnout.firstTimers().of();
        this.ages = lines(turnout.ages(), AgeGroup::name);
        this.places = lines(turnout.places(), Function.identity());
    }

    Turnout turnout() {
        return new Turnout(
                participants,
                again,
                new PartOf(firstTimers, firstAsked),
                parts(ages, AgeGroup::valueOf),
                parts(places, Function.identity()));
    }

    private static <K> String lines(Map<K, Integer> parts, Function<K, String> name) {
        return parts.entrySet().stream()
                .map(part -> part.getValue() + " " + name.apply(part.getKey()))
                .collect(joining("\n"));
    }

    private static <K extends Comparable<K>> SortedMap<K, Integer> parts(String lines, Function<String, K> key) {
        SortedMap<K, Integer> parts = new TreeMap<>();
        lines.lines().forEach(line -> {
            int space = line.indexOf(' ');
            parts.put(key.apply(line.substring(space + 1)), Integer.valueOf(line.substring(0, space)));
        });
        return parts;
    }
}

package dk.sigtepunkt.rest.internal.breadth;

import dk.sigtepunkt.domain.breadth.AgeGroup;
import dk.sigtepunkt.domain.breadth.CountedOccasion;
import dk.sigtepunkt.domain.breadth.PartOf;
import dk.sigtepunkt.domain.breadth.Turnout;
import dk.sigtepunkt.domain.breadth.TurnoutEntry;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One occasion with all that was written of it; its committee alone reads it.
 *
 * @param version sent back in If-Match by who writes next
 * @param quarter in which it counts
 * @param counts false once it is taken back
 * @param content as it can be sent back
 * @param entries oldest first
 */
public record CountedOccasionJson(
        int number, int version, String quarter, boolean counts, Map<String, Object> content, List<Entry> entries) {
    static CountedOccasionJson of(CountedOccasion one) {
        return new CountedOccasionJson(
                one.number(),
                one.version(),
                one.quarter().code(),
                one.last().counts(),
                content(one.last()),
                one.entries().stream().map(Entry::of).toList());
    }

    private static Map<String, Object> content(TurnoutEntry entry) {
        Turnout turnout = entry.turnout();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("area", entry.occasion().area().toString());
        content.put("on", entry.occasion().on().toString());
        content.put("title", entry.occasion().title());
        content.put("arranger", entry.occasion().arranger().code());
        content.put("participants", turnout.participants());
        content.put("again", turnout.again());
        asked(turnout.firstTimers()).ifPresent(count -> content.put("firstTimers", count));
        Arrays.stream(AgeGroup.values())
                .filter(group -> turnout.ages().containsKey(group))
                .forEach(group -> content.put(group.code(), turnout.ages().getOrDefault(group, 0)));
        content.put(
                "places",
                turnout.places().entrySet().stream()
                        .map(part -> new PlaceJson(part.getKey(), part.getValue()))
                        .toList());
        return content;
    }

    private static Optional<Integer> asked(PartOf part) {
        return part.of() == 0 ? Optional.empty() : Optional.of(part.count());
    }

    public record PlaceJson(String place, int people) {}

    /**
     * It as it was written once.
     *
     * @param by the role; empty for who has none
     * @param reason why it was written otherwise or taken back; null for the first
     */
    public record Entry(
            String recorded,
            String by,
            boolean counts,
            Map<String, Object> content,
            @Nullable String reason) {
        static Entry of(TurnoutEntry entry) {
            return new Entry(
                    entry.by().at().toString(),
                    entry.by().roleCode(),
                    entry.counts(),
                    CountedOccasionJson.content(entry),
                    entry.reason().isEmpty() ? null : entry.reason());
        }
    }
}

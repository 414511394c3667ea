package dk.sigtepunkt.rest.internal.tags;

import dk.sigtepunkt.domain.tags.TagCounts;
import dk.sigtepunkt.domain.tags.TagCounts.Count;
import java.util.List;

/** How much of what counts in a quarter is tagged with what; something with two tags is counted in both. */
public record TagCountsJson(List<TagCountsJson.LineJson> bottomLines, List<TagCountsJson.GoalJson> sdg) {
    public static TagCountsJson of(TagCounts counts) {
        return new TagCountsJson(
                counts.bottomLines().stream()
                        .map(one -> LineJson.of(one.line().code(), one.count()))
                        .toList(),
                counts.goals().stream()
                        .map(one -> GoalJson.of(one.goal().number(), one.count()))
                        .toList());
    }

    public record LineJson(String bottomLine, int focusAreas, int actions, int indicators) {
        static LineJson of(String code, Count count) {
            return new LineJson(code, count.areas(), count.actions(), count.indicators());
        }
    }

    public record GoalJson(int goal, int focusAreas, int actions, int indicators) {
        static GoalJson of(int number, Count count) {
            return new GoalJson(number, count.areas(), count.actions(), count.indicators());
        }
    }
}

package dk.sigtepunkt.rest.internal.tags;

import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.contracts.strategy.Tags;
import java.util.List;

/**
 * By what something can be looked up.
 *
 * @param sdg numbers of the United Nations' goals
 * @param roles what an indicator is in the views that put some beside others
 */
public record TagsJson(List<String> bottomLines, List<Integer> sdg, List<String> roles) {
    public static TagsJson of(Tags tags) {
        return new TagsJson(
                tags.bottomLines().stream().map(BottomLine::code).toList(),
                tags.goals().stream().map(GlobalGoal::number).toList(),
                tags.roles());
    }
}

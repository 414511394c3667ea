package dk.sigtepunkt.web.internal.tags;

import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.domain.tags.TagFilter;
import dk.sigtepunkt.domain.tags.TagWords;
import dk.sigtepunkt.web.internal.page.Choices;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a reader asks for by its tags in the address.
 *
 * @param faults what in it is wrong; sentences
 */
public record TagQuery(TagFilter filter, List<String> faults) {
    private static final int LONGEST_QUOTED = 40;

    public TagQuery {
        faults = List.copyOf(faults);
    }

    public static TagQuery of(PageRequest visit) {
        String line = visit.query().getOrDefault(Choices.BOTTOM_LINE, "").strip();
        String goal = visit.query().getOrDefault(Choices.GOAL, "").strip();
        TagFilter filter = new TagFilter(TagFilter.bottomLine(line), TagFilter.goal(goal));
        List<String> faults = new ArrayList<>();
        if (!line.isEmpty() && filter.bottomLine().isEmpty()) {
            faults.add(visit.say("tags.no-bottom-line", quoted(line)));
        }
        if (!goal.isEmpty() && filter.goal().isEmpty()) {
            faults.add(visit.say("tags.no-goal", quoted(goal)));
        }
        return new TagQuery(filter, faults);
    }

    private static String quoted(String text) {
        return text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED) + "…" : text;
    }

    /** What can be chosen. */
    Fields fields(TagWords words) {
        return new Fields(
                Arrays.stream(BottomLine.values())
                        .map(line -> new Choice(
                                line.code(),
                                words.name(line),
                                filter.bottomLine().filter(line::equals).isPresent()))
                        .toList(),
                GlobalGoal.ALL.stream()
                        .map(goal -> new Choice(
                                goal.code(),
                                words.numbered(goal),
                                filter.goal().filter(goal::equals).isPresent()))
                        .toList());
    }

    public record Choice(String code, String name, boolean chosen) {}

    public record Fields(List<Choice> bottomLines, List<Choice> goals) {}
}

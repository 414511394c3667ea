package dk.sigtepunkt.domain.tags;

import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.contracts.strategy.Tags;
import java.util.Arrays;
import java.util.List;

/** How much of what counts in a quarter is tagged with what; something with two tags is counted in both. */
public record TagCounts(List<OfLine> bottomLines, List<OfGoal> goals) {
    public TagCounts {
        bottomLines = List.copyOf(bottomLines);
        goals = List.copyOf(goals);
    }

    /** Of every bottom line and every goal, also where there is nothing. */
    public static TagCounts of(List<Tags> areas, List<Tags> actions, List<Tags> indicators) {
        return new TagCounts(
                Arrays.stream(BottomLine.values())
                        .map(line -> new OfLine(line, count(TagFilter.of(line), areas, actions, indicators)))
                        .toList(),
                GlobalGoal.ALL.stream()
                        .map(goal -> new OfGoal(goal, count(TagFilter.of(goal), areas, actions, indicators)))
                        .toList());
    }

    private static Count count(TagFilter filter, List<Tags> areas, List<Tags> actions, List<Tags> indicators) {
        return new Count(count(filter, areas), count(filter, actions), count(filter, indicators));
    }

    private static int count(TagFilter filter, List<Tags> all) {
        return Math.toIntExact(all.stream().filter(filter::takes).count());
    }

    public record Count(int areas, int actions, int indicators) {
        public boolean nothing() {
            return areas + actions + indicators == 0;
        }
    }

    public record OfLine(BottomLine line, Count count) {}

    public record OfGoal(GlobalGoal goal, Count count) {}
}

package dk.sigtepunkt.domain.tags;

import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import dk.sigtepunkt.contracts.strategy.Tags;
import java.util.Arrays;
import java.util.Optional;

/** What is asked for by its tags, by whatever door; both together when both are asked for. */
public record TagFilter(Optional<BottomLine> bottomLine, Optional<GlobalGoal> goal) {
    /** Whatever its tags, and without any. */
    public static final TagFilter ALL = new TagFilter(Optional.empty(), Optional.empty());

    public static TagFilter of(BottomLine line) {
        return new TagFilter(Optional.of(line), Optional.empty());
    }

    public static TagFilter of(GlobalGoal goal) {
        return new TagFilter(Optional.empty(), Optional.of(goal));
    }

    public boolean takes(Tags tags) {
        return bottomLine.map(tags.bottomLines()::contains).orElse(true)
                && goal.map(tags.goals()::contains).orElse(true);
    }

    public boolean narrows() {
        return bottomLine.isPresent() || goal.isPresent();
    }

    /** The bottom line of a code; empty when there is none. */
    public static Optional<BottomLine> bottomLine(String code) {
        return Arrays.stream(BottomLine.values())
                .filter(line -> line.code().equals(code))
                .findFirst();
    }

    /** The goal of a number as it is written; empty when there is none. */
    public static Optional<GlobalGoal> goal(String number) {
        return GlobalGoal.ALL.stream()
                .filter(goal -> goal.code().equals(number))
                .findFirst();
    }
}

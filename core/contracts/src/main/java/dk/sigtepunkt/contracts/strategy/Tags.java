package dk.sigtepunkt.contracts.strategy;

import java.util.Arrays;
import java.util.List;

/**
 * By what something can be looked up and reported besides the sigtepunkt that it stands under; each list in its own order and
 * without anything twice.
 *
 * @param roles what an indicator is in the views that put some indicators beside others, as the strategy's pairings name it;
 *     none of what is no indicator
 */
public record Tags(List<BottomLine> bottomLines, List<GlobalGoal> goals, List<String> roles) {
    /** Of what has none. */
    public static final Tags NONE = new Tags(List.of(), List.of(), List.of());

    public Tags {
        bottomLines = Arrays.stream(BottomLine.values())
                .filter(List.copyOf(bottomLines)::contains)
                .toList();
        goals = goals.stream().distinct().sorted().toList();
        roles = roles.stream().distinct().toList();
    }

    /** Of what plays no role in a view. */
    public Tags(List<BottomLine> bottomLines, List<GlobalGoal> goals) {
        this(bottomLines, goals, List.of());
    }
}

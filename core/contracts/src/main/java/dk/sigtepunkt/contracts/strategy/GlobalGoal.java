package dk.sigtepunkt.contracts.strategy;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the United Nations' goals for sustainable development.
 *
 * @param number 1 to 17, as the United Nations count them
 */
public record GlobalGoal(int number) implements Comparable<GlobalGoal> {
    /** All of them, in their order. */
    public static final List<GlobalGoal> ALL =
            IntStream.rangeClosed(1, 17).mapToObj(GlobalGoal::new).toList();

    public GlobalGoal {
        ValueCheck.that(
                number >= 1 && number <= 17, "verdensmålene er 1-17, og %d er ikke et af dem".formatted(number));
    }

    public String code() {
        return Integer.toString(number);
    }

    @Override
    public int compareTo(GlobalGoal other) {
        return Integer.compare(number, other.number);
    }
}

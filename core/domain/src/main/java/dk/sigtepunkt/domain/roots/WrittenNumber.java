package dk.sigtepunkt.domain.roots;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that measures something, as it stands in a text.
 *
 * @param place where, with its unit
 * @param value without its unit's factor; below zero for a minus
 * @param step the smallest difference that it can tell as it is written
 * @param signed whether a plus or a minus stands before it
 * @param rounded how a word before it says that it is rounded
 * @param counted of a share that is told by two counts the part and the whole, as 3 and 7; else none
 */
record WrittenNumber(
        Passage place,
        BigDecimal value,
        BigDecimal step,
        boolean signed,
        Rounded rounded,
        Measure measure,
        List<BigDecimal> counted) {
    WrittenNumber {
        counted = List.copyOf(counted);
    }

    WrittenNumber(Passage place, BigDecimal value, BigDecimal step, boolean signed, Rounded rounded, Measure measure) {
        this(place, value, step, signed, rounded, measure, List.of());
    }

    enum Rounded {
        NO,
        /** {@code godt 400} of 412 */
        DOWN,
        /** {@code knap 420} of 412 */
        UP,
        NEAREST
    }

    WrittenNumber as(Measure other) {
        return new WrittenNumber(place, value, step, signed, rounded, other, counted);
    }
}

package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.wheel.WheelEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One entry of a wheel, on its day.
 *
 * @param entry as it is now
 * @param declared the day on which it would be if nobody had changed anything
 * @param cancelled whether it fell away, by itself or with what it hangs on
 * @param added whether it was not declared
 * @param last what changed it last; empty for nothing but what it hangs on
 */
public record WheelDay(
        WheelEntry entry,
        LocalDate day,
        LocalDate declared,
        boolean cancelled,
        boolean added,
        Optional<Adjustment> last) {
    /** As a day goes: those without a time first. */
    public static final Comparator<WheelDay> IN_ORDER = Comparator.comparing(WheelDay::day)
            .thenComparing(
                    one -> one.entry().time().map(time -> time.toSecondOfDay()).orElse(-1))
            .thenComparing(one -> one.entry().kind())
            .thenComparing(one -> one.entry().key());

    public boolean moved() {
        return !day.equals(declared);
    }

    /** Whether a quarter's report still waits for it. */
    public boolean reports() {
        return !cancelled && entry.reports();
    }

    /** Whether something has to be there by its day. */
    public boolean demands() {
        return !cancelled && entry.demands();
    }
}

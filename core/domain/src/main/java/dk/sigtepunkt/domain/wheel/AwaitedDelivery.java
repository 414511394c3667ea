package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something of a quarter that has to be there by a day.
 *
 * @param who has to bring it
 * @param kind which says what it is; a deadline
 */
public record AwaitedDelivery(WheelRef who, EntryKind kind, Period quarter, LocalDate due) {
    /** Empty for what nothing has to be there by; a body that is no committee brings the report of all, and nothing else. */
    static Optional<AwaitedDelivery> of(Wheel wheel, WheelDay entry) {
        return entry.entry()
                .quarter()
                .filter(quarter -> entry.demands())
                .filter(quarter -> wheel.ref().committee() || entry.entry().kind() == EntryKind.REPORT_DEADLINE)
                .map(quarter -> new AwaitedDelivery(wheel.ref(), entry.entry().kind(), quarter, entry.day()));
    }
}

package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.wheel.MeetingFree;
import dk.sigtepunkt.contracts.wheel.WheelEntry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What somebody did to a wheel; never changed. */
public sealed interface WheelChange {
    /** One branch for each. */
    interface Cases<T> {
        T moved(Moved moved);

        T cancelled(Cancelled cancelled);

        T added(Added added);

        T freed(Freed freed);

        T takenBack(TakenBack takenBack);
    }

    /**
     * An entry is on another day, and with it what hangs on it.
     *
     * @param time empty for the time that it had
     */
    record Moved(String entry, LocalDate to, Optional<LocalTime> time) implements WheelChange {}

    /** An entry falls away, and with it what hangs on it. */
    record Cancelled(String entry) implements WheelChange {}

    /** One more than was declared. */
    record Added(WheelEntry entry) implements WheelChange {}

    /** No meetings on these days. */
    record Freed(MeetingFree days) implements WheelChange {}

    /**
     * What was done is undone.
     *
     * @param number of the adjustment
     */
    record TakenBack(int number) implements WheelChange {}

    default <T> T fold(Cases<T> cases) {
        if (this instanceof Moved moved) {
            return cases.moved(moved);
        }
        if (this instanceof Cancelled cancelled) {
            return cases.cancelled(cancelled);
        }
        if (this instanceof Added added) {
            return cases.added(added);
        }
        return this instanceof Freed freed ? cases.freed(freed) : cases.takenBack((TakenBack) this);
    }
}

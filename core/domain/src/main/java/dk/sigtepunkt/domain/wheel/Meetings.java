package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.wheel.EntryKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A body's meetings around a day, as its wheel has them; cancelled ones are none.
 *
 * @param last before the day; empty for none
 * @param next on the day or after it; empty for none
 */
public record Meetings(Optional<WheelDay> last, Optional<WheelDay> next) {
    public static final Meetings NONE = new Meetings(Optional.empty(), Optional.empty());

    public static Meetings around(Wheel wheel, LocalDate day) {
        List<WheelDay> meetings = wheel.days().stream()
                .filter(one -> one.entry().kind() == EntryKind.MEETING && !one.cancelled())
                .toList();
        return new Meetings(
                meetings.stream().filter(one -> one.day().isBefore(day)).reduce((earlier, later) -> later),
                meetings.stream().filter(one -> !one.day().isBefore(day)).findFirst());
    }
}

package dk.sigtepunkt.contracts.wheel;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One thing in a wheel.
 *
 * @param key stable within its wheel: what people change of it, and calendars that follow it, know it by
 * @param time empty for the whole day
 * @param place empty for none
 * @param quarter whose report it is about; empty for none
 */
public record WheelEntry(
        String key,
        EntryKind kind,
        String title,
        When when,
        Optional<LocalTime> time,
        String place,
        Optional<Period> quarter) {
    public WheelEntry {
        ValueCheck.key("nøglen", key);
        ValueCheck.text("årshjulspunktets titel", title);
        ValueCheck.that(
                quarter.isEmpty() || quarter.get().frequency() == Frequency.QUARTER,
                "quarter skal være et kvartal; skriv fx 2025K3");
    }

    /** The same on a day of its own, on which it hangs on nothing. */
    public WheelEntry on(LocalDate day) {
        return new WheelEntry(key, kind, title, new When.On(day), time, place, quarter);
    }

    public WheelEntry at(Optional<LocalTime> other) {
        return new WheelEntry(key, kind, title, when, other, place, quarter);
    }

    /** Whether a quarter's report waits for it: it has a place in the order of the bodies, and cannot simply fall away. */
    public boolean reports() {
        return quarter.isPresent() && (kind.deadline() || kind == EntryKind.REPORT);
    }

    /** Whether something of a quarter has to be there by then. */
    public boolean demands() {
        return quarter.isPresent() && kind.deadline();
    }
}

package dk.sigtepunkt.contracts.wheel;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.time.LocalDate;

/** Days on which nobody is called together. */
public record MeetingFree(String title, LocalDate from, LocalDate to) {
    public MeetingFree {
        ValueCheck.text("titlen på de mødefri dage", title);
        ValueCheck.that(!to.isBefore(from), "de mødefri dage »%s« slutter, før de begynder".formatted(title));
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}

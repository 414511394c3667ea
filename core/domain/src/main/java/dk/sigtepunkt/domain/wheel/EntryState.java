package dk.sigtepunkt.domain.wheel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How it stands with an entry on a day.
 *
 * @param since of what is missing the day on which it was due, of what is fulfilled the day on which it came; empty for others
 */
public record EntryState(Kind kind, Optional<LocalDate> since) {
    /** Codes are read by programs: they stay. */
    public enum Kind {
        COMING("coming"),
        TODAY("today"),
        PASSED("passed"),
        FULFILLED("fulfilled"),
        MISSING("missing"),
        CANCELLED("cancelled");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * @param demanded whether something has to be there by its day
     * @param delivered the day on which it came; empty for not by then
     */
    static EntryState of(WheelDay entry, LocalDate on, boolean demanded, Optional<LocalDate> delivered) {
        if (entry.cancelled()) {
            return new EntryState(Kind.CANCELLED, Optional.empty());
        }
        if (demanded && delivered.isPresent()) {
            return new EntryState(Kind.FULFILLED, delivered);
        }
        int compared = entry.day().compareTo(on);
        if (compared >= 0) {
            return new EntryState(compared == 0 ? Kind.TODAY : Kind.COMING, Optional.empty());
        }
        return demanded
                ? new EntryState(Kind.MISSING, Optional.of(entry.day()))
                : new EntryState(Kind.PASSED, Optional.empty());
    }

    public boolean missing() {
        return kind == Kind.MISSING;
    }
}

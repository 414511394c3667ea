package dk.sigtepunkt.domain.actions;

import java.time.Instant;
import java.util.Optional;

/**
 * From when until when something was said.
 *
 * @param until when it was said no more; empty while it is
 */
public record Validity(Instant since, Optional<Instant> until) {
    public boolean open() {
        return until.isEmpty();
    }

    /** As it was known at an earlier time: what ended later was open. */
    Validity knownBy(Instant time) {
        return new Validity(since, until.filter(end -> !end.isAfter(time)));
    }

    Validity ended(Instant now) {
        return open() ? new Validity(since, Optional.of(now)) : this;
    }

    static Validity from(Instant now) {
        return new Validity(now, Optional.empty());
    }

    public boolean at(Instant time) {
        return !time.isBefore(since) && until.filter(end -> !time.isBefore(end)).isEmpty();
    }
}

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

    public boolean at(Instant time) {
        return !time.isBefore(since) && until.filter(end -> !time.isBefore(end)).isEmpty();
    }
}

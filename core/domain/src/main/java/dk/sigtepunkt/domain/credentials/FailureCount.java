package dk.sigtepunkt.domain.credentials;

import java.time.Instant;

/**
 * Failures in a row.
 *
 * @param last when the last one was, to the microsecond; {@link Instant#EPOCH} when there was none
 */
public record FailureCount(int failures, Instant last) {
    public static final FailureCount NONE = new FailureCount(0, Instant.EPOCH);
}

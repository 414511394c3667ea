package dk.sigtepunkt.domain.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * That nothing is tried for now: neither the right secret nor a wrong one was looked at.
 *
 * @param left how long it is still
 * @param sentence plain Danish with its full stop
 */
public record SlowedDown(Instant until, Duration left, String sentence) implements Tries.Admission {}

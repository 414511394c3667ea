package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.credentials.FailureCount;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How guessing is slowed: after so many failures one waits, twice as long after each further one. A try is counted when it
 * begins and taken back when it was right, so that many at once are no way around. Of a clock that was put back nobody waits
 * longer than the failures are worth: what lies ahead of now counts as now.
 *
 * @param free how many failures cost nothing
 * @param longest what a wait never exceeds
 * @param lockAt after how many failures nothing is tried any more; {@link Integer#MAX_VALUE} for never
 * @param lockedFor after the last of them
 * @param oneForgotten how long without a failure until one is forgotten; {@link Duration#ZERO} for never
 */
public record Brakes(int free, Duration longest, int lockAt, Duration lockedFor, Duration oneForgotten) {
    private static final Duration QUARTER_HOUR = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 20;

    /** Of an account, or of a login that nobody has. */
    public static final Brakes ACCOUNT = new Brakes(2, QUARTER_HOUR, 20, Duration.ofHours(24), Duration.ZERO);

    /** Of an address, which a whole town hall may share: never locked, and forgiven bit by bit. */
    public static final Brakes ADDRESS =
            new Brakes(10, QUARTER_HOUR, Integer.MAX_VALUE, Duration.ZERO, Duration.ofMinutes(5));

    /** Until when nothing is tried; empty when it may be now. */
    public Optional<Instant> waitsUntil(FailureCount count, Instant now) {
        FailureCount held = at(count, now);
        Instant until = held.last().plus(locked(held) ? lockedFor : delay(held.failures()));
        return held.failures() > 0 && now.isBefore(until) ? Optional.of(until) : Optional.empty();
    }

    /** What becomes of a count when somebody tries; a try that has to wait counts for nothing. */
    public FailureCount tried(FailureCount count, Instant now) {
        FailureCount held = at(count, now);
        if (waitsUntil(held, now).isPresent()) {
            // A time that lies ahead is brought back, or one would wait until the clock has come there.
            return count.last().isAfter(now) ? held : count;
        }
        return new FailureCount(
                Math.min(held.failures(), Integer.MAX_VALUE - 1) + 1, now.truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * What becomes of it when a try that was counted was no failure after all.
     *
     * @param before what it was before the try
     * @param count what it is now
     */
    public FailureCount takenBack(FailureCount before, FailureCount count) {
        return count.failures() <= before.failures() + 1
                ? before
                : new FailureCount(count.failures() - 1, count.last());
    }

    /** Whether so many failed that waiting a little does not help. */
    public boolean locked(FailureCount count) {
        return count.failures() >= lockAt;
    }

    private FailureCount at(FailureCount count, Instant now) {
        if (count.last().isAfter(now)) {
            return new FailureCount(count.failures(), now);
        }
        if (locked(count) && !now.isBefore(count.last().plus(lockedFor))) {
            return FailureCount.NONE;
        }
        return oneForgotten.isZero() ? count : forgiven(count, now);
    }

    private FailureCount forgiven(FailureCount count, Instant now) {
        long forgotten = Duration.between(count.last(), now).dividedBy(oneForgotten);
        return forgotten >= count.failures()
                ? FailureCount.NONE
                : new FailureCount(count.failures() - (int) forgotten, count.last());
    }

    private Duration delay(int failures) {
        int costing = failures - free;
        if (costing <= 0) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(costing - 1, DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}

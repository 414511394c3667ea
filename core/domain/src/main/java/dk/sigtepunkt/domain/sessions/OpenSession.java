package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.domain.accounts.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Somebody who signed in.
 *
 * @param key all that is kept of the secret that the browser has
 * @param account whose it is; empty for the owner of the machine, who came by the emergency key
 * @param device what it was begun on, as people know it; at most {@value #LONGEST_DEVICE} characters
 */
public record OpenSession(
        SessionId id, SecretDigest key, Optional<AccountId> account, SignInMeans means, String device, Times times) {
    public static final int LONGEST_DEVICE = 200;

    /** It ends when it has not been used for so long. */
    public static final Duration IDLE = Duration.ofMinutes(60);

    /** It ends so long after it was begun, however much it is used. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** So long after its end it is still known that there was one: what is sent late is held for whose it was. */
    public static final Duration REMEMBERED = Duration.ofHours(24);

    /** So seldom is it written that it was used; clocks of two servers may differ by as much. */
    public static final Duration GRAIN = Duration.ofMinutes(1);

    public OpenSession {
        device = device.length() <= LONGEST_DEVICE ? device : device.substring(0, LONGEST_DEVICE);
    }

    /**
     * When it was begun, was last used and ends at the latest, each to the microsecond.
     *
     * @param used what it was when it was last written, see {@link #GRAIN}
     */
    public record Times(Instant begun, Instant used, Instant ends) {
        public Times {
            begun = begun.truncatedTo(ChronoUnit.MICROS);
            used = used.truncatedTo(ChronoUnit.MICROS);
            ends = ends.truncatedTo(ChronoUnit.MICROS);
        }

        /** Of one that begins. */
        public static Times from(Instant now) {
            return new Times(now, now, now.plus(LONGEST));
        }
    }

    /**
     * Whether it is over. A clock that was put back would let it last longer, so it is over too when it seems to have been used
     * at a time that is yet to come.
     */
    public boolean over(Instant now) {
        return !now.isBefore(times.ends())
                || now.isAfter(times.used().plus(IDLE))
                || now.isBefore(times.used().minus(GRAIN));
    }

    /** Whether it has to be written that it is used now. */
    public boolean due(Instant now) {
        return !now.isBefore(times.used().plus(GRAIN));
    }
}

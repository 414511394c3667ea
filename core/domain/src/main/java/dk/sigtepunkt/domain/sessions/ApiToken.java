package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.domain.access.Limit;
import dk.sigtepunkt.domain.accounts.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A key by which a program comes as an account.
 *
 * @param key all that is kept of the secret
 * @param label what it is for, as whoever made it wrote
 * @param limit what it leaves of what the account may, and until when
 */
public record ApiToken(TokenId id, SecretDigest key, AccountId account, String label, Limit limit, Times times) {
    /** Characters of a label. */
    public static final int LONGEST_LABEL = 100;

    /** So seldom is it written that it was used. */
    public static final Duration GRAIN = Duration.ofMinutes(1);

    /**
     * Each to the microsecond.
     *
     * @param used when it last was, as last written; empty for never
     * @param revoked when it was taken back; empty for not
     */
    public record Times(Instant made, Optional<Instant> used, Optional<Instant> revoked) {
        public Times {
            made = made.truncatedTo(ChronoUnit.MICROS);
            used = used.map(at -> at.truncatedTo(ChronoUnit.MICROS));
            revoked = revoked.map(at -> at.truncatedTo(ChronoUnit.MICROS));
        }
    }

    public boolean expired(Instant now) {
        return !now.isBefore(limit.until());
    }

    public boolean revoked() {
        return times.revoked().isPresent();
    }

    /** Whether somebody gets in by it. */
    public boolean holds(Instant now) {
        return !revoked() && !expired(now);
    }

    /** Whether it has to be written that it is used now. */
    public boolean due(Instant now) {
        return times.used().map(last -> !now.isBefore(last.plus(GRAIN))).orElse(true);
    }
}

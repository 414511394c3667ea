package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A secret address at which a calendar is read.
 *
 * @param id that says nothing, by which it is listed and revoked
 * @param key all that is kept of the secret
 * @param wheel the one that it shows; empty for those of all committees in which the person has a role
 * @param revoked when it was taken back; empty for not
 */
public record Feed(
        String id,
        SecretDigest key,
        AccountId account,
        Optional<WheelRef> wheel,
        Instant made,
        Optional<Instant> revoked) {
    public Feed {
        made = made.truncatedTo(ChronoUnit.MICROS);
        revoked = revoked.map(at -> at.truncatedTo(ChronoUnit.MICROS));
    }

    public Feed revokedAt(Instant at) {
        return new Feed(id, key, account, wheel, made, Optional.of(at));
    }
}

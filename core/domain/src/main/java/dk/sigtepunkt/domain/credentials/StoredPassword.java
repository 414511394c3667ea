package dk.sigtepunkt.domain.credentials;

import java.time.Instant;
import java.util.Optional;

/**
 * What is kept of a password.
 *
 * @param hash as {@link PasswordHashing#hash} made it
 * @param oneTime of one that somebody was given; empty of one that its owner chose
 */
public record StoredPassword(String hash, Instant setAt, Optional<OneTime> oneTime) {
    /** One that its owner chose. */
    public static StoredPassword chosen(String hash, Instant at) {
        return new StoredPassword(hash, at, Optional.empty());
    }

    /** One that somebody is given, to be changed at the first sign-in. */
    public static StoredPassword given(String hash, Instant at, Instant expiresAt) {
        return new StoredPassword(hash, at, Optional.of(new OneTime(expiresAt, false)));
    }

    /**
     * @param used whether somebody has signed in with it; it still stands for the old password when a new one is chosen
     */
    public record OneTime(Instant expiresAt, boolean used) {}

    /** Whether it is too late for it. */
    public boolean expired(Instant now) {
        return oneTime.filter(given -> !now.isBefore(given.expiresAt())).isPresent();
    }

    /** Whether somebody has signed in with it who may do so only once. */
    public boolean used() {
        return oneTime.filter(OneTime::used).isPresent();
    }

    /** Leaves the hash out, so that no log can hold it. */
    @Override
    public String toString() {
        return "StoredPassword[%s]".formatted(setAt);
    }
}

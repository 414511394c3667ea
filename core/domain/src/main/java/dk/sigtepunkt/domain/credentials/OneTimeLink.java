package dk.sigtepunkt.domain.credentials;

import dk.sigtepunkt.domain.accounts.AccountId;
import java.time.Instant;

/**
 * A link that lets somebody choose a password, once.
 *
 * @param tokenHash SHA-256 of the secret in the link, hexadecimal
 * @param madeBy the {@code name} of the actor who made it: an account's id, or {@code administrator} for the machine's owner
 */
public record OneTimeLink(String tokenHash, AccountId account, Purpose purpose, String madeBy, Instant expiresAt) {
    /** What it was made for. */
    public enum Purpose {
        /** A new account. */
        INVITE("invite"),
        /** Somebody who cannot get in any more. */
        RESET("reset");

        private final String code;

        Purpose(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}

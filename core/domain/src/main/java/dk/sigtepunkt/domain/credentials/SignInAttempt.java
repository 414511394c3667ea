package dk.sigtepunkt.domain.credentials;

import dk.sigtepunkt.domain.accounts.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * A sign-in that failed.
 *
 * @param key for whom it was tried, see {@link SignInAttempts}
 * @param account whose it would have been; empty where there is no such account
 * @param address where it came from, a network of IPv6 in short
 */
public record SignInAttempt(Instant at, String key, Optional<AccountId> account, String address, Reason reason) {
    /** Why it failed; for operations, never for whoever tried. Codes are stored: they stay. */
    public enum Reason {
        UNKNOWN_LOGIN("unknown-login"),
        NOT_ACTIVE("not-active"),
        NO_PASSWORD("no-password"),
        WRONG_PASSWORD("wrong-password"),
        EXPIRED_PASSWORD("expired-password"),
        USED_PASSWORD("used-password"),
        WRONG_CODE("wrong-code"),
        USED_CODE("used-code"),
        /** What an app was given was sealed with a key that is not in the data folder any more. */
        UNREADABLE_SECRET("unreadable-secret"),
        WRONG_OLD_PASSWORD("wrong-old-password"),
        BAD_LINK("bad-link"),
        /** Came back from the organisation's own provider and was not let in; why stands in the log. */
        NOT_BY_PROVIDER("not-by-provider"),
        WRONG_OWNER_KEY("wrong-owner-key"),
        /** At the console over ssh, by a key that is nobody's. */
        UNKNOWN_SSH_KEY("unknown-ssh-key"),
        ENDED_SSH_KEY("ended-ssh-key");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}

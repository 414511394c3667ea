package dk.sigtepunkt.domain.accounts;

import java.time.Instant;

/**
 * Somebody who may get in, or another system that may.
 *
 * @param version grows with each change of the account
 */
public record Account(AccountId id, Kind kind, State state, Instant createdAt, int version) {
    /** Whose it is. */
    public enum Kind {
        PERSON("person"),
        SYSTEM("system");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Whether anybody gets in by it. */
    public enum State {
        ACTIVE("active"),
        DEACTIVATED("deactivated"),
        /** Deactivated, and nobody can tell any more who it was. */
        ERASED("erased");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Whether anybody gets in by it. */
    public boolean active() {
        return state == State.ACTIVE;
    }
}

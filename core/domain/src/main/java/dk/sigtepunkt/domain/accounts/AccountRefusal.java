package dk.sigtepunkt.domain.accounts;

/**
 * Why an account or a role stays as it is.
 *
 * @param sentence plain Danish with its full stop: what is wrong and what to do
 */
public record AccountRefusal(Reason reason, String sentence) {
    /** What kind of fault it is; programs tell them apart by their codes. */
    public enum Reason {
        UNKNOWN_ACCOUNT("unknown-account"),
        /** It has changed since it was looked at. */
        CLASH("clash"),
        /** It is erased: nothing becomes of it any more. */
        ERASED("erased"),
        NOT_ACTIVE("not-active"),
        /** It would have to be closed first, or cannot be opened because it is open. */
        STILL_ACTIVE("still-active"),
        NO_NAME("no-name"),
        TOO_LONG("too-long"),
        NO_ADDRESS("not-an-address"),
        /** Another account has the same login. */
        LOGIN_TAKEN("login-taken"),
        UNKNOWN_ROLE("unknown-role"),
        NEEDS_COMMITTEE("needs-committee"),
        /** The role is held for all or not at all. */
        NO_COMMITTEE("takes-no-committee"),
        UNKNOWN_COMMITTEE("unknown-committee"),
        NOT_A_DAY("not-a-day"),
        DAYS_REVERSED("days-reversed"),
        NEEDS_LAST_DAY("needs-last-day"),
        ALREADY_HELD("already-held"),
        UNKNOWN_HOLDING("unknown-holding"),
        ALREADY_ENDED("already-ended"),
        /** Somebody else is already written down for days to come. */
        CHAIR_TO_COME("chair-to-come"),
        /** Nobody stands in for oneself, and roles are not handed on to oneself. */
        SAME_ACCOUNT("same-account"),
        /** Nobody would be left who can make accounts and give roles. */
        LAST_ADMINISTRATOR("last-administrator");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}

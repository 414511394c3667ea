package dk.sigtepunkt.domain.sessions;

/**
 * Why no key was made.
 *
 * @param sentence what is wrong and what to do, with its full stops
 */
public record TokenRefusal(Reason reason, String sentence) {
    /** What is wrong; the codes are stable, programs branch on them. */
    public enum Reason {
        INCOMPLETE("incomplete"),
        TOO_LONG("too-long"),
        BAD_LAST_DAY("bad-last-day"),
        TOO_MANY_KEYS("too-many-keys"),
        NO_ACCOUNT("no-account"),
        UNKNOWN_ACCOUNT("unknown-account"),
        BEYOND_KEY("beyond-key");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}

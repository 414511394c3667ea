package dk.sigtepunkt.domain.keys;

/**
 * Why a key was not added.
 *
 * @param sentence what is wrong and what to do, with its full stops
 */
public record PersonalKeyRefusal(Reason reason, String sentence) {
    /** What is wrong; the codes are stable, programs branch on them. */
    public enum Reason {
        INCOMPLETE("incomplete"),
        TOO_LONG("too-long"),
        /** Somebody sent the half that nobody else may have. */
        PRIVATE_KEY("private-key"),
        UNREADABLE("unreadable-key"),
        /** Of a kind that is not taken, or too short. */
        WEAK("weak-key"),
        TAKEN("key-taken"),
        TOO_MANY_KEYS("too-many-keys"),
        NO_ACCOUNT("no-account"),
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

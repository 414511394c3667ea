package dk.sigtepunkt.domain.sources;

/**
 * Why figures wait for a person.
 *
 * @param sentence Danish: what is out of line, and where
 */
public record GuardFinding(Kind kind, String sentence) {
    public enum Kind {
        SIGN("sign"),
        JUMP("jump"),
        ALL_ZERO("all-zero"),
        MISSING_PERIOD("missing-period"),
        UNIT("unit"),
        SHRUNK("shrunk"),
        CLOSED("closed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}

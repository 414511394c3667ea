package dk.sigtepunkt.domain.sources;

/**
 * Why figures wait for a person.
 *
 * @param sentence Danish: what is out of line, and where
 */
public record GuardFinding(Kind kind, String sentence) {
    public enum Kind {
        SIGN("sign", "Fortegnet skifter."),
        JUMP("jump", "Tallet springer mere end tilladt."),
        ALL_ZERO("all-zero", "Alle tal i svaret er 0."),
        MISSING_PERIOD("missing-period", "Der mangler perioder."),
        UNIT("unit", "Kilden opgør i en anden enhed end ventet."),
        SHRUNK("shrunk", "Svaret mangler tal, som kilden tidligere har leveret."),
        CLOSED("closed", "Kilden melder, at tabellen er lukket.");

        private final String code;
        private final String danish;

        Kind(String code, String danish) {
            this.code = code;
            this.danish = danish;
        }

        public String code() {
            return code;
        }

        /** What is out of line, without a word or number of the answer. */
        public String danish() {
            return danish;
        }
    }
}

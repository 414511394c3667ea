package dk.sigtepunkt.reporting.sealed;

/**
 * Something in a focus area that the rule calls significant.
 *
 * @param subject what it is called; empty when it is the area itself
 * @param before code or share in the older report; empty when there was none
 * @param after the same in the newer one
 */
public record Development(Kind kind, String subject, String before, String after) {
    /** What the rule knows. Each has a sentence of its own. */
    public enum Kind {
        AREA_NEW("area-new"),
        AREA_GONE("area-gone"),
        STATUS("status"),
        PERSON("person"),
        FIGURE_STATUS("figure-status"),
        FIGURE_MOVED("figure-moved"),
        ACTION_NEW("action-new"),
        ACTION_GONE("action-gone"),
        ACTION_STATE("action-state"),
        ACTION_LATE("action-late"),
        ACTION_IN_TIME("action-in-time");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}

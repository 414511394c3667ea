package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;

/** @param sentence Danish: what changed in the quarter */
public record Change(Kind kind, FocusAreaRef focusArea, String sentence) {
    /** What sort of thing changed, most important first. */
    public enum Kind {
        ASSESSMENT("assessment"),
        ACTION("action"),
        FIGURE("figure"),
        REVISION("revision");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}

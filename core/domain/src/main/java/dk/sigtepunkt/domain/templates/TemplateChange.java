package dk.sigtepunkt.domain.templates;

/**
 * One thing in which two versions differ.
 *
 * @param key of the part; empty for the key figures
 * @param name what a reader knows the part as, in the later version where it has it
 * @param before what stood; empty where nothing did
 * @param after what stands; empty where nothing does
 */
public record TemplateChange(Kind kind, String key, String name, String before, String after) {
    /** What is another; codes are told over the interface: they stay. */
    public enum Kind {
        ADDED("added"),
        REMOVED("removed"),
        MOVED("moved"),
        HEADING("heading"),
        GUIDE("guide"),
        REQUIRED("required"),
        FIGURES("figures");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}

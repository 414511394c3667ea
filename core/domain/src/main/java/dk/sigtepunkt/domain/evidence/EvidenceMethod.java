package dk.sigtepunkt.domain.evidence;

/**
 * How something was found out.
 *
 * @param other what it is called when it is none of those that have a name; empty for them
 */
public record EvidenceMethod(Kind kind, String other) {
    /** The ways that have a name. Codes are kept and given over the interface: they stay. */
    public enum Kind {
        SURVEY("survey"),
        COMPANY_DIALOGUE("company-dialogue"),
        CITIZEN_MEETING("citizen-meeting"),
        PROFESSIONAL_JUDGEMENT("professional-judgement"),
        /** Somebody's own, from everyday life: it is published with consent alone, and erased when that is taken back. */
        STORY("story"),
        OTHER("other");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    boolean story() {
        return kind == Kind.STORY;
    }
}

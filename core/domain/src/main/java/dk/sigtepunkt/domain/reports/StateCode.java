package dk.sigtepunkt.domain.reports;

/** One word for each state of a report, in their order; codes are told over the interface: they stay. */
public enum StateCode {
    DRAFT("draft"),
    SUBMITTED("submitted"),
    TREATED("treated"),
    /** Before one body or more. */
    LAID("laid"),
    PUBLISHED("published");

    private final String code;

    StateCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

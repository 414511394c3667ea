package dk.sigtepunkt.contracts.figure;

/** What a figure is worth. A zero, a missing and a hidden figure are three things. */
public enum ObservationStatus {
    OBSERVED("observed", true),
    PROVISIONAL("provisional", true),
    /** The source leaves the row out and says that this means zero. */
    IMPLIED_ZERO("implied-zero", true),
    MISSING("missing", false),
    /** Hidden by the source or by us to protect persons. */
    SUPPRESSED("suppressed", false),
    NOT_APPLICABLE("not-applicable", false);

    private final String code;
    private final boolean valued;

    ObservationStatus(String code, boolean valued) {
        this.code = code;
        this.valued = valued;
    }

    public String code() {
        return code;
    }

    /** True when a number goes with the status. */
    public boolean valued() {
        return valued;
    }
}

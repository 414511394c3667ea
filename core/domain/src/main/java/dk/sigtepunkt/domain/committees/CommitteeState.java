package dk.sigtepunkt.domain.committees;

/** Whether a committee's bundle is there. */
public enum CommitteeState {
    ACTIVE("active"),
    /** Its bundle is there and was stopped; what it once said stays readable. */
    STOPPED("stopped"),
    /** Its bundle is gone; what it once said stays readable. */
    NOT_INSTALLED("not-installed");

    private final String code;

    CommitteeState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

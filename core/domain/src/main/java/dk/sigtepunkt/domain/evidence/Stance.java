package dk.sigtepunkt.domain.evidence;

/** What something says of a focus area; never counted, weighed or made into a figure. Codes are kept and stay. */
public enum Stance {
    FOR("for"),
    AGAINST("against"),
    ILLUSTRATES("illustrates");

    private final String code;

    Stance(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

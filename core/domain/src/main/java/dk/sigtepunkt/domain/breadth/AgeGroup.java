package dk.sigtepunkt.domain.breadth;

/** How old those are that take part. */
public enum AgeGroup {
    UNDER_18("under18"),
    FROM_18_TO_29("from18to29"),
    FROM_30_TO_64("from30to64"),
    FROM_65("from65");

    private final String code;

    AgeGroup(String code) {
        this.code = code;
    }

    /** As the interface and the forms name it. */
    public String code() {
        return code;
    }
}

package dk.sigtepunkt.contracts.indicator;

/** How several figures of one indicator become one. Declared per indicator, never guessed. */
public enum Aggregation {
    SUM("sum"),
    WEIGHTED_MEAN("weighted-mean"),
    LAST("last"),
    NONE("none");

    private final String code;

    Aggregation(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

package dk.sigtepunkt.contracts.indicator;

/** Which way is better. */
public enum Direction {
    UP("up"),
    DOWN("down"),
    /** Inside a band is good, both above and below it is not. */
    WITHIN("within"),
    /** Neither: a background figure. */
    NONE("none");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

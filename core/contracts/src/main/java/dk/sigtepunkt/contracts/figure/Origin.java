package dk.sigtepunkt.contracts.figure;

/** Whether a figure is real or made up to show the product at work. */
public enum Origin {
    EXAMPLE("example"),
    REAL("real");

    private final String code;

    Origin(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

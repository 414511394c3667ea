package dk.sigtepunkt.contracts.strategy;

/** One of the several bottom lines that a strategy is followed on. Codes stand in files and addresses: they stay. */
public enum BottomLine {
    ECONOMIC("economic"),
    HUMAN("human"),
    ENVIRONMENTAL("environmental");

    private final String code;

    BottomLine(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

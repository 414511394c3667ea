package dk.sigtepunkt.contracts.committee;

/** What the municipality itself does in an action. */
public enum MunicipalPart {
    DOES("does"),
    SUPPORTS("supports"),
    /** Makes room for what others do. */
    ENABLES("enables");

    private final String code;

    MunicipalPart(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

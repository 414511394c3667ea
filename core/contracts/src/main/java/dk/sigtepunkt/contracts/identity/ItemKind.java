package dk.sigtepunkt.contracts.identity;

/** What a committee's content is made of. */
public enum ItemKind {
    COMMITTEE("committee", "udvalget"),
    FOCUS_AREA("focus-area", "fokusområdet"),
    INDICATOR("indicator", "indikatoren"),
    ACTION("action", "handlingen");

    private final String code;
    private final String danish;

    ItemKind(String code, String danish) {
        this.code = code;
        this.danish = danish;
    }

    public String code() {
        return code;
    }

    /** In the definite form, for the middle of a sentence. */
    public String danish() {
        return danish;
    }
}

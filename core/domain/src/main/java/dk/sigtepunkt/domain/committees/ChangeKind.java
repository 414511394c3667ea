package dk.sigtepunkt.domain.committees;

/** What became of an item when a committee's content was installed or updated. */
public enum ChangeKind {
    NEW("new", "ny"),
    CHANGED("changed", "ændret"),
    CLOSED("closed", "lukket"),
    REOPENED("reopened", "genåbnet");

    private final String code;
    private final String danish;

    ChangeKind(String code, String danish) {
        this.code = code;
        this.danish = danish;
    }

    public String code() {
        return code;
    }

    public String danish() {
        return danish;
    }
}

package dk.sigtepunkt.domain.committees;

/** What became of an item when a committee's content was installed or updated. */
public enum ChangeKind {
    NEW("new"),
    CHANGED("changed"),
    CLOSED("closed"),
    REOPENED("reopened");

    private final String code;

    ChangeKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

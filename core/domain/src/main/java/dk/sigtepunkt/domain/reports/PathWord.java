package dk.sigtepunkt.domain.reports;

/** What a committee answers to "Er vi på rette vej?"; codes are stored: they stay. */
public enum PathWord {
    YES("yes"),
    PARTLY("partly"),
    NO("no"),
    TOO_EARLY("too-early");

    private final String code;

    PathWord(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

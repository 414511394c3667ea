package dk.sigtepunkt.domain.templates;

/** Which indicators the overview shows; codes are stored: they stay. */
public enum FigureRule {
    /** Those that the template names. */
    NAMED("named"),
    /** Those that are off course, and after them those that need attention. */
    ATTENTION("attention");

    private final String code;

    FigureRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

package dk.sigtepunkt.reporting.roots;

/** A list or a text of a report, whose numbers have one root together. */
public enum RootedList {
    PRACTICE("practice", "/fra-strategi-til-praksis", false),
    BREADTH("breadth", "/bredde", false),
    CHANGES("changes", "", false),
    MISSING("missing", "", false),
    QUESTIONS("questions", "/spoergsmaal", false),
    DIALOGUE("dialogue", "/droeftelser", false),
    CROSSING("crossing", "/sammenhaeng", false),
    CORRECTIONS("corrections", "/rettelser", false),
    SOURCES("sources", "/kilder", false),
    SINCE("since", "", false),
    /** What a committee declared of itself and its areas, and what the council calls them. */
    DECLARED("declared", "", true),
    /** What was measured and done before and is not any more. */
    EARLIER("earlier", "", true),
    /** What a committee says. */
    WORDS("words", "", true),
    ACTIONS("actions", "", true),
    EVIDENCE("evidence", "/evidens", true),
    CLAIMS("claims", "", true);

    private final String code;
    private final String page;
    private final boolean committees;

    RootedList(String code, String page, boolean committees) {
        this.code = code;
        this.page = page;
        this.committees = committees;
    }

    public String code() {
        return code;
    }

    /** Where all of it stands; empty for the report, or the committee's page. */
    String page() {
        return page;
    }

    /** Whether each committee has one of its own. */
    boolean committees() {
        return committees;
    }
}

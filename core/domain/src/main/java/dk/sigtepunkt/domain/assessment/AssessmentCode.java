package dk.sigtepunkt.domain.assessment;

/** From best to worst, then the one that says we cannot tell, and the one of what is not held up against a target. */
public enum AssessmentCode {
    ON_TRACK("on-track"),
    ATTENTION("attention"),
    OFF_COURSE("off-course"),
    INSUFFICIENT("insufficient"),
    /** A background figure, a projection, or what has nothing else below it; no part of any whole. */
    NOT_JUDGED("not-judged");

    private final String code;

    AssessmentCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether it is one of the three that a figure and its target lead to. */
    public boolean verdict() {
        return this != INSUFFICIENT && this != NOT_JUDGED;
    }
}

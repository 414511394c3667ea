package dk.sigtepunkt.domain.assessment;

/** The four assessments, from best to worst, and the one that says we cannot tell. */
public enum AssessmentCode {
    ON_TRACK("on-track"),
    ATTENTION("attention"),
    OFF_COURSE("off-course"),
    INSUFFICIENT("insufficient");

    private final String code;

    AssessmentCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

package dk.sigtepunkt.domain.assessment;

/** The four assessments, from best to worst, and the one that says we cannot tell. */
public enum AssessmentCode {
    ON_TRACK("on-track", "På rette vej"),
    ATTENTION("attention", "Kræver opmærksomhed"),
    OFF_COURSE("off-course", "Ude af kurs"),
    INSUFFICIENT("insufficient", "Ikke nok data");

    private final String code;
    private final String danish;

    AssessmentCode(String code, String danish) {
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

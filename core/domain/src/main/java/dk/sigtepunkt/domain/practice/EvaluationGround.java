package dk.sigtepunkt.domain.practice;

/** On what somebody has looked back on an action. Codes are given over the interface: they stay. */
public enum EvaluationGround {
    /** A published finding that names it. */
    FINDING("finding"),
    /** A body's discussion that came to it. */
    DISCUSSION("discussion"),
    /** Why something is off course, and that this action is meant to mend it. */
    EXPLANATION("explanation"),
    /** A step of it that was taken because a follow-up showed the need. */
    FOLLOW_UP("follow-up");

    private final String code;

    EvaluationGround(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

package dk.sigtepunkt.domain.deployments;

/** Why a committee is refused. The codes are stable. */
public enum RefusalReason {
    /** Something is wrong with what was handed in. */
    CONTENT("committee-refused"),
    /** It goes against what the council adopted. */
    COUNCILS_AREAS("councils-areas"),
    /** It changes what counts in quarters that are over, and whoever handed it in may not do that. */
    ENDED_QUARTERS("ended-quarters"),
    /** It concerns a committee that whoever handed it in may not change. */
    FOREIGN_COMMITTEE("foreign-committee"),
    /** It has code in it that nobody has approved, and whoever handed it in may not do that. */
    CODE_NOT_APPROVED("code-not-approved");

    private final String code;

    RefusalReason(String code) {
        this.code = code;
    }

    /** Whether another one could hand the same in. */
    public boolean isOfRights() {
        return this == ENDED_QUARTERS || this == FOREIGN_COMMITTEE || this == CODE_NOT_APPROVED;
    }

    public String code() {
        return code;
    }
}

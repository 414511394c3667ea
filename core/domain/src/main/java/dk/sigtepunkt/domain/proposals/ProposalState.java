package dk.sigtepunkt.domain.proposals;

/** How a proposal stands. Codes are given over the interface: they stay. */
public enum ProposalState {
    /** It came, and nobody has done anything with it. */
    RECEIVED("received"),
    /** It was given to a committee. */
    UNDER_REVIEW("under-review"),
    /** Everybody can read it. */
    PUBLISHED("published"),
    /** It is not shown, or not any more; its sender can read why. */
    REJECTED("rejected"),
    /** It became an action. */
    BECAME_ACTION("became-action"),
    /** It is answered. */
    CLOSED("closed");

    private final String code;

    ProposalState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

package dk.sigtepunkt.contracts.committee;

/** A step in an action's life. The verbs identify, start and adjust are the strategy's own. */
public enum ActionState {
    IDENTIFIED("identified", true),
    DECIDED("decided", true),
    STARTED("started", true),
    ADJUSTED("adjusted", true),
    COMPLETED("completed", false),
    STOPPED("stopped", false),
    REPLACED("replaced", false);

    private final String code;
    private final boolean open;

    ActionState(String code, boolean open) {
        this.code = code;
        this.open = open;
    }

    public String code() {
        return code;
    }

    /** True until the action is completed, stopped or replaced. */
    public boolean open() {
        return open;
    }

    /** True when work is going on. */
    public boolean underWay() {
        return this == STARTED || this == ADJUSTED;
    }
}

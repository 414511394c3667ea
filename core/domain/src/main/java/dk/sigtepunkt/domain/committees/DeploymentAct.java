package dk.sigtepunkt.domain.committees;

/** What was done with a committee. */
public enum DeploymentAct {
    INSTALLED("installed", "installeret"),
    UPDATED("updated", "opdateret"),
    ROLLED_BACK("rolled-back", "rullet tilbage"),
    STOPPED("stopped", "stoppet"),
    STARTED("started", "startet"),
    REMOVED("removed", "fjernet"),
    REFUSED("refused", "afvist");

    private final String code;
    private final String danish;

    DeploymentAct(String code, String danish) {
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

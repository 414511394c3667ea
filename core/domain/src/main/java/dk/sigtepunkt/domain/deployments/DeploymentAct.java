package dk.sigtepunkt.domain.deployments;

/** What was done with a committee. */
public enum DeploymentAct {
    INSTALLED("installed"),
    UPDATED("updated"),
    ROLLED_BACK("rolled-back"),
    STOPPED("stopped"),
    STARTED("started"),
    REMOVED("removed"),
    REFUSED("refused");

    private final String code;

    DeploymentAct(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

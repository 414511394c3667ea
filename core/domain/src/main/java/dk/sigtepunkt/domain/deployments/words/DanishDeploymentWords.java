package dk.sigtepunkt.domain.deployments.words;

import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.deployments.DeploymentAct;

final class DanishDeploymentWords implements DeploymentWords {
    @Override
    public String act(DeploymentAct act) {
        return switch (act) {
            case INSTALLED -> "installeret";
            case UPDATED -> "opdateret";
            case ROLLED_BACK -> "rullet tilbage";
            case STOPPED -> "stoppet";
            case STARTED -> "startet";
            case REMOVED -> "fjernet";
            case REFUSED -> "afvist";
        };
    }

    @Override
    public String change(ChangeKind kind) {
        return switch (kind) {
            case NEW -> "ny";
            case CHANGED -> "ændret";
            case CLOSED -> "lukket";
            case REOPENED -> "genåbnet";
        };
    }
}

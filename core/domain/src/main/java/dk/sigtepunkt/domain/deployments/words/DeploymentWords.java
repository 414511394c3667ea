package dk.sigtepunkt.domain.deployments.words;

import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import java.util.Locale;

/** What was done with a committee and what became of its items, each in a word. */
public interface DeploymentWords {
    /** Danish until there is another set. */
    static DeploymentWords in(Locale language) {
        return new DanishDeploymentWords();
    }

    String act(DeploymentAct act);

    String change(ChangeKind kind);
}

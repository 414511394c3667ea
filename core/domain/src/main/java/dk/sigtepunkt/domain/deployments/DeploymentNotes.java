package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditEntry.Outcome;
import dk.sigtepunkt.domain.audit.AuditEntry.What;
import dk.sigtepunkt.domain.audit.AuditNote;

/** What goes into the chain with what is done with committees. */
public final class DeploymentNotes {
    private DeploymentNotes() {}

    /** @param by who did it, or was refused it */
    public static AuditNote of(Deployment deployment, Actor by) {
        String committee = deployment.committee().map(CommitteeId::value).orElse("");
        Outcome outcome = deployment.act() == DeploymentAct.REFUSED ? Outcome.REFUSED : Outcome.DONE;
        What what = new What(
                Permission.DEPLOY_COMMITTEES.name(),
                "committee-" + deployment.act().code(),
                outcome);
        About about = new About("committee", committee, committee);
        return AuditNote.of(deployment.at(), by, what, about)
                .changed("", deployment.file().sha256());
    }
}

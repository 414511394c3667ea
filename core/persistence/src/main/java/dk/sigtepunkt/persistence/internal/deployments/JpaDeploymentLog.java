package dk.sigtepunkt.persistence.internal.deployments;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentHistory;
import dk.sigtepunkt.domain.deployments.DeploymentLog;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Texts that are too long lose their end: an act is never left out of the log for what is said about it. */
@Component(service = {DeploymentLog.class, DeploymentHistory.class})
public final class JpaDeploymentLog implements DeploymentLog {
    private final Database database;

    @Activate
    public JpaDeploymentLog(@Reference OpenDatabase database) {
        this.database = database.opened();
        database.port(open -> newest(1));
    }

    @Override
    public void add(Deployment deployment, AuditNote note) {
        database.noted(note, manager -> {
            manager.persist(new DeploymentRow(deployment));
            return deployment;
        });
    }

    @Override
    public List<Deployment> newest(int most, Optional<Instant> known) {
        if (most <= 0) {
            return List.of();
        }
        return database.inTransaction(manager -> manager.createQuery(
                        "select d from DeploymentRow d where d.doneAt <= :known order by d.doneAt desc, d.id desc",
                        DeploymentRow.class)
                .setParameter("known", UtcText.of(known.orElse(UtcText.LAST)))
                .setMaxResults(most)
                .getResultStream()
                .map(DeploymentRow::deployment)
                .toList());
    }
}

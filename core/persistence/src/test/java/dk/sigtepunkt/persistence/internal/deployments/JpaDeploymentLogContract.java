package dk.sigtepunkt.persistence.internal.deployments;

import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.deployments.ArtifactFile;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentAct;
import dk.sigtepunkt.domain.deployments.DeploymentLog;
import dk.sigtepunkt.domain.deployments.DeploymentLogContract;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keeps the port's promises, and cuts what a column cannot hold; on every database. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class JpaDeploymentLogContract extends DeploymentLogContract {
    private TestDatabase testDatabase;
    private Database database;
    private DeploymentLog log;

    abstract TestDatabase migrated();

    @Override
    protected DeploymentLog opened() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 2, Clock.systemUTC());
        log = new JpaDeploymentLog(database);
        return log;
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    @Test
    void nothingIsTooLongToBeKept() {
        String wordy = "æ😀".repeat(5000);
        log.add(
                new Deployment(
                        Optional.empty(),
                        DeploymentAct.REFUSED,
                        wordy,
                        new ArtifactFile(wordy, wordy),
                        wordy,
                        KNOWN,
                        "\0" + wordy),
                Notes.any());
        Deployment kept = log.newest(1).get(0);
        assertThat(kept.note()).startsWith(" æ😀").endsWith("…").hasSizeBetween(3999, 4000);
        assertThat(kept.file().name()).hasSizeBetween(999, 1000);
        assertThat(kept.by()).hasSizeBetween(199, 200);
    }
}

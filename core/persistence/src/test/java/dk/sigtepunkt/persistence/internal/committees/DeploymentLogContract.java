package dk.sigtepunkt.persistence.internal.committees;

import static dk.sigtepunkt.persistence.internal.figures.Figures.KNOWN;
import static dk.sigtepunkt.persistence.internal.figures.Figures.SKIPPED_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.Deployment;
import dk.sigtepunkt.domain.committees.DeploymentAct;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who did what with which committee is never lost; on every database. */
abstract class DeploymentLogContract {
    private TestDatabase testDatabase;
    private Database database;
    private JpaDeploymentLog log;

    abstract TestDatabase migrated();

    @BeforeEach
    void open() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 2);
        log = new JpaDeploymentLog(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    private static Deployment deployment(DeploymentAct act, String version, Instant at) {
        return new Deployment(
                Optional.of(new CommitteeId("miljoe")),
                act,
                version,
                "miljoe.committee.yaml",
                "0a".repeat(32),
                "Åse Ærø",
                at,
                "Første linje\nanden – »linje«");
    }

    @ParameterizedTest
    @EnumSource(DeploymentAct.class)
    void anActComesBackAsItWasAdded(DeploymentAct act) {
        Deployment deployment = deployment(act, "1.0.0", SKIPPED_HOUR);
        log.add(deployment);
        assertThat(log.newest(1)).containsExactly(deployment);
    }

    @Test
    void whatDoesNotSayWhoseItIsIsKeptToo() {
        Deployment refused = new Deployment(
                Optional.empty(), DeploymentAct.REFUSED, "", "x.jar", "", "mappen deploy", KNOWN, "Ikke en zip-fil.");
        log.add(refused);
        assertThat(log.newest(10)).containsExactly(refused);
    }

    @Test
    void theNewestComesFirstAndNoMoreThanAskedFor() {
        Deployment first = deployment(DeploymentAct.INSTALLED, "1.0.0", KNOWN);
        Deployment third = deployment(DeploymentAct.UPDATED, "3.0.0", KNOWN.plusSeconds(2));
        Deployment second = deployment(DeploymentAct.UPDATED, "2.0.0", KNOWN.plusSeconds(1));
        Deployment sameTime = deployment(DeploymentAct.ROLLED_BACK, "2.0.0", KNOWN.plusSeconds(2));
        log.add(first);
        log.add(third);
        log.add(second);
        log.add(sameTime);
        assertThat(log.newest(3)).containsExactly(sameTime, third, second);
        assertThat(log.newest(100)).hasSize(4);
        assertThat(log.newest(0)).isEmpty();
    }

    @Test
    void nothingIsTooLongToBeKept() {
        String wordy = "æ😀".repeat(5000);
        log.add(new Deployment(
                Optional.empty(), DeploymentAct.REFUSED, wordy, wordy, wordy, wordy, KNOWN, "\0" + wordy));
        Deployment kept = log.newest(1).get(0);
        assertThat(kept.note()).startsWith(" æ😀").endsWith("…").hasSizeBetween(3999, 4000);
        assertThat(kept.file()).hasSizeBetween(999, 1000);
        assertThat(kept.by()).hasSizeBetween(199, 200);
    }
}

package dk.sigtepunkt.domain.deployments;

import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.Notes;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link DeploymentLog} promises: who did what with which committee is never lost. */
public abstract class DeploymentLogContract {
    private DeploymentLog log;

    /** An empty log. */
    protected abstract DeploymentLog opened();

    @BeforeEach
    void openEmpty() {
        log = opened();
    }

    private static Deployment deployment(DeploymentAct act, String version, Instant at) {
        return new Deployment(
                Optional.of(new CommitteeId("miljoe")),
                act,
                version,
                new ArtifactFile("miljoe.committee.yaml", "0a".repeat(32)),
                "Åse Ærø",
                at,
                "Første linje\nanden – »linje«");
    }

    @ParameterizedTest
    @EnumSource(DeploymentAct.class)
    void anActComesBackAsItWasAdded(DeploymentAct act) {
        Deployment deployment = deployment(act, "1.0.0", SKIPPED_HOUR);
        log.add(deployment, Notes.any());
        assertThat(log.newest(1)).containsExactly(deployment);
    }

    @Test
    void whatDoesNotSayWhoseItIsIsKeptToo() {
        Deployment refused = new Deployment(
                Optional.empty(),
                DeploymentAct.REFUSED,
                "",
                new ArtifactFile("x.jar", ""),
                "mappen deploy",
                KNOWN,
                "Ikke en zip-fil.");
        log.add(refused, Notes.any());
        assertThat(log.newest(10)).containsExactly(refused);
    }

    @Test
    void theNewestComesFirstAndNoMoreThanAskedFor() {
        Deployment first = deployment(DeploymentAct.INSTALLED, "1.0.0", KNOWN);
        Deployment third = deployment(DeploymentAct.UPDATED, "3.0.0", KNOWN.plusSeconds(2));
        Deployment second = deployment(DeploymentAct.UPDATED, "2.0.0", KNOWN.plusSeconds(1));
        Deployment sameTime = deployment(DeploymentAct.ROLLED_BACK, "2.0.0", KNOWN.plusSeconds(2));
        log.add(first, Notes.any());
        log.add(third, Notes.any());
        log.add(second, Notes.any());
        log.add(sameTime, Notes.any());
        assertThat(log.newest(3)).containsExactly(sameTime, third, second);
        assertThat(log.newest(100)).hasSize(4);
        assertThat(log.newest(0)).isEmpty();
        assertThat(log.newest(100, Optional.of(KNOWN.plusSeconds(1)))).containsExactly(second, first);
    }

    @Test
    void anEmptyLogHasNothing() {
        assertThat(log.newest(10)).isEmpty();
    }
}

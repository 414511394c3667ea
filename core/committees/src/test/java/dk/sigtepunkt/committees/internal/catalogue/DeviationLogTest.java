package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeviationLogTest {
    private final DeviationLog log = new DeviationLog(
            Havn.STRATEGIES,
            () -> List.of(new ExpectedFocusArea(
                    new FocusAreaRef(Havn.ID, new FocusAreaKey("kajplads")), new SigtepunktId("vaekst"))));

    private static List<KnownCommittee> havn(CommitteeState state) {
        return List.of(new KnownCommittee(
                Havn.offer(1, "1.0.0", "Kajplads", "12").content().committee(), state, "1.0.0", Instant.EPOCH));
    }

    @Test
    void aCommitteeThatGoesLeavesADeviationUntilItIsBack() {
        log.tell(havn(CommitteeState.ACTIVE));
        assertThat(log.told()).isEmpty();
        log.tell(havn(CommitteeState.NOT_INSTALLED));
        assertThat(log.told()).singleElement().asString().contains("intet installeret udvalg");
        log.tell(havn(CommitteeState.ACTIVE));
        assertThat(log.told()).isEmpty();
    }
}

package dk.sigtepunkt.persistence.internal.council;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.council.CouncilDecision;
import dk.sigtepunkt.domain.council.CouncilDecisionStore;
import dk.sigtepunkt.domain.council.CouncilSubject;
import dk.sigtepunkt.persistence.internal.database.OtherNodes;
import dk.sigtepunkt.persistence.internal.database.TwoNodes;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one PostgreSQL; the clock of both moves only when it is told to. */
class PostgresTwoNodesDecideTest {
    private final TwoNodes<CouncilDecisionStore> nodes = new TwoNodes<>(JpaCouncilDecisions::new);
    private final CouncilDecisionStore first = nodes.first();
    private final CouncilDecisionStore second = nodes.second();

    @AfterEach
    void close() {
        nodes.close();
    }

    private static CouncilDecision ends(String area) {
        return new CouncilDecision(
                new CouncilSubject.AreaEnds(new FocusAreaRef(new CommitteeId("havn"), new FocusAreaKey(area))),
                new Adoption("Byrådet", LocalDate.of(2026, 1, 28), "Sag 26/1"),
                LocalDate.of(2026, 4, 1),
                new CouncilDecision.Recorded(Actor.Means.PAGE, "administrator", Instant.parse("2026-02-02T10:00:00Z")));
    }

    @Test
    void eachSeesWhatTheOtherWroteAfterTheShortPauseAndInTheSameOrder() {
        first.keep(ends("molen"), Notes.any());
        assertThat(second.all()).isEmpty();
        nodes.pass(OtherNodes.PAUSE);
        assertThat(second.all()).containsExactly(ends("molen"));
        second.keep(ends("fyret"), Notes.any());
        first.keep(ends("kajen"), Notes.any());
        nodes.pass(OtherNodes.PAUSE);
        assertThat(first.all()).containsExactly(ends("molen"), ends("fyret"), ends("kajen"));
        assertThat(second.all()).isEqualTo(first.all());
    }

    @Test
    void theListIsTheSameOneWhileNothingIsAdded() {
        first.keep(ends("molen"), Notes.any());
        nodes.pass(OtherNodes.PAUSE);
        var seen = second.all();
        nodes.pass(OtherNodes.PAUSE);
        assertThat(second.all()).isSameAs(seen);
        nodes.pass(OtherNodes.PAUSE);
        assertThat(first.all()).isSameAs(first.all());
    }

    @Test
    void whatIsKnownStaysWhileTheDatabaseDoesNotAnswer() {
        first.keep(ends("molen"), Notes.any());
        nodes.database().change("alter table council_decision rename to hidden");
        nodes.pass(OtherNodes.PAUSE);
        assertThat(first.all()).containsExactly(ends("molen"));
        assertThat(second.all()).isEmpty();
        nodes.database().change("alter table hidden rename to council_decision");
        nodes.pass(OtherNodes.PAUSE);
        assertThat(second.all()).isEmpty();
        nodes.pass(OtherNodes.PAUSE_AFTER_FAILURE);
        assertThat(second.all()).containsExactly(ends("molen"));
    }
}

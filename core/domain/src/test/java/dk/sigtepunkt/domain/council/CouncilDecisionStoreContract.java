package dk.sigtepunkt.domain.council;

import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import dk.sigtepunkt.domain.text.TextLimit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link CouncilDecisionStore} promises: what the council decided is kept word for word. */
public abstract class CouncilDecisionStoreContract {
    private static final FocusAreaRef AREA = new FocusAreaRef(new CommitteeId("havn"), new FocusAreaKey("molen"));

    private CouncilDecisionStore store;

    /** An empty store. */
    protected abstract CouncilDecisionStore opened();

    /** The same store, read anew as after a start. */
    protected abstract CouncilDecisionStore again();

    @BeforeEach
    void openEmpty() {
        store = opened();
    }

    private static CouncilDecision decision(CouncilSubject subject) {
        return new CouncilDecision(
                subject,
                new Adoption("Byrådet", LocalDate.of(2026, 1, 28), "Sag 26/1, »punkt 3«"),
                LocalDate.of(2026, 4, 1),
                new CouncilDecision.Recorded(Actor.Means.CONSOLE, "administrator", SKIPPED_HOUR));
    }

    @Test
    void nothingIsThereBeforeSomethingIsDecided() {
        assertThat(store.all()).isEmpty();
    }

    @Test
    void everyDecisionComesBackAsItWasKeptAndInItsOrder() {
        List<CouncilDecision> decisions = List.of(
                decision(new CouncilSubject.Area(
                        AREA, OfficialWording.of("*Mølen* – »for alle«"), new SigtepunktId("vaekst-i-balance"))),
                decision(new CouncilSubject.TargetSet(IndicatorId.parse("havn.pladser"), Period.parse("2025K4"), -0.1)),
                decision(new CouncilSubject.TargetSet(
                        IndicatorId.parse("havn.pladser"), Period.parse("2025"), -3.25, 0)),
                decision(new CouncilSubject.AreaEnds(AREA)));
        decisions.forEach(decision -> store.keep(decision, Notes.any()));
        assertThat(store.all()).isEqualTo(decisions);
        assertThat(again().all()).isEqualTo(decisions);
    }

    @Test
    void theLongestWordingThatIsTakenIsKeptWhole() {
        CouncilSubject longest = new CouncilSubject.Area(
                AREA, OfficialWording.of("å".repeat(TextLimit.LONGEST)), new SigtepunktId("vaekst"));
        store.keep(decision(longest), Notes.any());
        assertThat(again().all()).extracting(CouncilDecision::subject).containsExactly(longest);
    }
}

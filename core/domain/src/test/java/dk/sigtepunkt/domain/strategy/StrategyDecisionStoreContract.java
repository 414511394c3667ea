package dk.sigtepunkt.domain.strategy;

import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.strategy.StrategyState.Adopted;
import dk.sigtepunkt.contracts.strategy.StrategyState.Draft;
import dk.sigtepunkt.contracts.strategy.StrategyState.Superseded;
import dk.sigtepunkt.domain.access.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link StrategyDecisionStore} promises: what was decided of a strategy is never lost. */
public abstract class StrategyDecisionStoreContract {
    private static final StrategyId SAMMEN = new StrategyId("sammen");
    private static final StrategyId VIDERE = new StrategyId("videre");
    private static final Draft DRAFT = new Draft("  Første linje\nanden: »linje« = 100 % \\ # !\t😀");
    private static final Adopted ADOPTED =
            new Adopted("Kommunalbestyrelsen på Ærø", LocalDate.parse("2024-02-29"), "Sag 26/1: punkt 3");
    private static final Superseded SUPERSEDED = new Superseded(ADOPTED, LocalDate.parse("2025-12-31"), VIDERE);

    private StrategyDecisionStore decisions;

    /** The same store each time within a test, as it is after a restart; empty at first. */
    protected abstract StrategyDecisionStore opened();

    @BeforeEach
    void openEmpty() {
        decisions = opened();
    }

    private static StrategyDecision decision(
            StrategyId strategy, StrategyState before, StrategyState state, Instant at) {
        return new StrategyDecision(strategy, before, state, Actor.Means.API, "Åse = administrator", at);
    }

    @Test
    void everyStateComesBackAsItWasKeptOldestFirst() {
        StrategyDecision first = decision(SAMMEN, DRAFT, new Draft("Ny"), SKIPPED_HOUR);
        StrategyDecision second = decision(SAMMEN, new Draft("Ny"), ADOPTED, KNOWN);
        StrategyDecision third = decision(SAMMEN, ADOPTED, SUPERSEDED, KNOWN);
        StrategyDecision fourth = decision(SAMMEN, SUPERSEDED, DRAFT, KNOWN.minusSeconds(9));
        decisions.keep(first);
        decisions.keep(second);
        decisions.keep(third);
        decisions.keep(fourth);
        assertThat(decisions.of(SAMMEN)).containsExactly(first, second, third, fourth);
        assertThat(opened().of(SAMMEN)).containsExactly(first, second, third, fourth);
    }

    @Test
    void oneStrategysAreNotAnothers() {
        StrategyDecision one = decision(SAMMEN, DRAFT, ADOPTED, KNOWN);
        decisions.keep(one);
        assertThat(decisions.of(VIDERE)).isEmpty();
        StrategyDecision other = decision(VIDERE, DRAFT, ADOPTED, KNOWN);
        decisions.keep(other);
        assertThat(opened().of(SAMMEN)).containsExactly(one);
        assertThat(opened().of(VIDERE)).containsExactly(other);
    }

    @Test
    void aRestartInBetweenChangesNoOrder() {
        IntStream.rangeClosed(1, 12)
                .forEach(number -> opened().keep(decision(SAMMEN, DRAFT, new Draft("nr. " + number), KNOWN)));
        assertThat(opened().of(SAMMEN))
                .extracting(StrategyDecision::state)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> new Draft("nr. " + number))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Actor.Means.class)
    void byWhichMeansItCameIsKept(Actor.Means means) {
        StrategyDecision decision = new StrategyDecision(SAMMEN, DRAFT, ADOPTED, means, "", SKIPPED_HOUR);
        decisions.keep(decision);
        assertThat(opened().of(SAMMEN)).containsExactly(decision);
    }
}

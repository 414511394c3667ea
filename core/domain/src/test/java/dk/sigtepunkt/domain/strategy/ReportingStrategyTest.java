package dk.sigtepunkt.domain.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportingStrategyTest {
    private static final StrategyState DRAFT = new StrategyState.Draft("Udkast.");
    private static final StrategyState.Adopted ADOPTED =
            new StrategyState.Adopted("Byrådet", LocalDate.of(2022, 6, 1), "Sag 1");

    private static Strategy strategy(String id, int first, int last, StrategyState state, boolean current) {
        return new Strategy(
                new StrategyId(id),
                id,
                "Om den.",
                first,
                last,
                Period.quarter(first, 1),
                state,
                current,
                List.of(
                        new Sigtepunkt(new SigtepunktId("faelles"), "Fælles", "I begge.", "", List.of()),
                        new Sigtepunkt(new SigtepunktId("kun-" + id), "Kun", "I den.", "", List.of())),
                List.of("Byrådet"));
    }

    private static String reporting(Strategies strategies, String quarter) {
        return strategies
                .reporting(Period.parse(quarter))
                .map(strategy -> strategy.id().value())
                .orElse("none");
    }

    @Test
    void aNewStrategyMarkedCurrentTakesNoQuarterFromTheOldOne() {
        Strategies strategies = new SeveralStrategies(
                strategy("gammel", 2022, 2025, DRAFT, false), strategy("ny", 2025, 2028, ADOPTED, true));
        assertThat(reporting(strategies, "2025K1")).isEqualTo("gammel");
        assertThat(reporting(strategies, "2025K4")).isEqualTo("gammel");
        assertThat(reporting(strategies, "2026K1")).isEqualTo("ny");
        assertThat(strategies.quarters(strategies.all().get(0))).hasSize(16);
        assertThat(strategies.quarters(strategies.all().get(1)))
                .hasSize(12)
                .startsWith(Period.quarter(2026, 1))
                .endsWith(Period.quarter(2028, 4));
    }

    @Test
    void whatWasSupersededReportsNoQuarterAtWhoseEndAnotherHolds() {
        StrategyState gone = new StrategyState.Superseded(ADOPTED, LocalDate.of(2025, 6, 30), new StrategyId("ny"));
        Strategies strategies = new SeveralStrategies(
                strategy("gammel", 2022, 2025, gone, false), strategy("ny", 2025, 2028, DRAFT, true));
        assertThat(reporting(strategies, "2025K1")).isEqualTo("gammel");
        assertThat(reporting(strategies, "2025K2")).isEqualTo("ny");
        assertThat(reporting(strategies, "2025K4")).isEqualTo("ny");
    }

    @Test
    void whatWasSupersededKeepsTheQuartersThatNoOtherReports() {
        StrategyState gone = new StrategyState.Superseded(ADOPTED, LocalDate.of(2025, 6, 30), new StrategyId("ny"));
        Strategies strategies = new SeveralStrategies(
                strategy("gammel", 2022, 2025, gone, false), strategy("ny", 2027, 2030, DRAFT, true));
        assertThat(reporting(strategies, "2025K4")).isEqualTo("gammel");
        assertThat(reporting(strategies, "2026K2")).isEqualTo("none");
        assertThat(reporting(strategies, "2027K1")).isEqualTo("ny");
        assertThat(strategies.quarters(strategies.all().get(0))).hasSize(16);
    }

    @Test
    void anAreaBelongsToEveryStrategyThatHasItsSigtepunktAndToNoOther() {
        Strategy old = strategy("gammel", 2022, 2025, DRAFT, false);
        Strategies strategies = new SeveralStrategies(old, strategy("ny", 2026, 2029, DRAFT, true));
        assertThat(strategies.belongs(new SigtepunktId("faelles"), old)).isTrue();
        assertThat(strategies.belongs(new SigtepunktId("kun-gammel"), old)).isTrue();
        assertThat(strategies.belongs(new SigtepunktId("kun-ny"), old)).isFalse();
        assertThat(strategies.belongs(new SigtepunktId("intet-steds"), old)).isTrue();
    }

    @Test
    void whatWasDecidedLaterIsNotKnownBefore() {
        Instant decided = Instant.parse("2026-02-01T10:00:00Z");
        Strategy old = strategy("gammel", 2022, 2025, DRAFT, true);
        Strategies strategies = new DecidedStrategies(
                List.of(old, strategy("ny", 2026, 2029, DRAFT, false)),
                id -> id.equals(old.id())
                        ? List.of(new StrategyDecision(
                                old.id(), DRAFT, ADOPTED, Actor.Means.API, "administrator", decided))
                        : List.of());
        assertThat(strategies.current().state()).isEqualTo(ADOPTED);
        assertThat(strategies.asKnown(decided).current().state()).isEqualTo(ADOPTED);
        assertThat(strategies.asKnown(decided.minusNanos(1)).current().state()).isEqualTo(DRAFT);
        assertThat(strategies.asKnown(decided.minusNanos(1)).byId(old.id()).map(Strategy::state))
                .isEqualTo(Optional.of(DRAFT));
    }
}

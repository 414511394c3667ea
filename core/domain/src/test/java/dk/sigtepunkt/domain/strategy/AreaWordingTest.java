package dk.sigtepunkt.domain.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreaWordingTest {
    private static final SigtepunktId SHARED = new SigtepunktId("vaekst");
    private static final FocusArea AREA = new FocusArea(
            new FocusAreaRef(new CommitteeId("havn"), new FocusAreaKey("molen")),
            "Molen",
            "Ordlyd",
            "Om",
            new SigtepunktLink(SHARED, "fordi"),
            List.of(),
            List.of());
    private static final Strategies BOTH = new SeveralStrategies(
            strategy(2022, new StrategyState.Draft("Udkast."), false),
            strategy(2026, new StrategyState.Adopted("Byrådet", LocalDate.of(2025, 12, 17), "Sag 25/1"), true));

    private static Strategy strategy(int first, StrategyState state, boolean current) {
        return new Strategy(
                new StrategyId("fra-" + first),
                "Strategi",
                "Om den.",
                first,
                first + 3,
                Period.quarter(first, 1),
                state,
                current,
                List.of(new Sigtepunkt(SHARED, "Vækst fra " + first, "Om.", "", List.of())),
                List.of("Byrådet"));
    }

    private static AreaWording.Standing standing(Strategies strategies, int year) {
        return AreaWording.of(
                        AREA,
                        new AreaAncestry(List.of(AREA), List.of()),
                        () -> List.of(new ExpectedFocusArea(AREA.ref(), SHARED)),
                        strategies,
                        Period.quarter(year, 2))
                .standing();
    }

    @Test
    void ofTwoStrategiesThatShareASigtepunktTheOneThatIsReadTellsWhatTheWordingIsWorth() {
        assertThat(standing(BOTH, 2025)).isEqualTo(AreaWording.Standing.DRAFT);
        assertThat(standing(BOTH, 2026)).isEqualTo(AreaWording.Standing.ADOPTED);
        assertThat(BOTH.of(SHARED, Period.quarter(2026, 2)).orElseThrow().firstYear())
                .isEqualTo(2026);
    }

    @Test
    void whatNoQuarterReportsIsToldByTheStrategyThatHasIt() {
        assertThat(standing(BOTH, 2035)).isEqualTo(AreaWording.Standing.DRAFT);
        assertThat(BOTH.of(new SigtepunktId("andet"), Period.quarter(2026, 2))).isEmpty();
    }
}

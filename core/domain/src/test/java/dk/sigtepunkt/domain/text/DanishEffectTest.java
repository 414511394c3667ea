package dk.sigtepunkt.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.ExpectedEffect;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DanishEffectTest {
    private static final Optional<Unit> PERCENT = Optional.of(new Unit("%", UnitKind.PERCENT, 1));
    private static final Optional<Unit> DAYS = Optional.of(new Unit("dage", UnitKind.DURATION, 0));
    private static final Optional<Unit> PLACE = Optional.of(new Unit("plads", UnitKind.SCORE, 0));

    private static ExpectedEffect effect(int lag, Map<Integer, Double> years) {
        return new ExpectedEffect(IndicatorId.parse("prove.maaling"), lag, new TreeMap<>(years), " Som i nabobyen ");
    }

    private static String years(Map<Integer, Double> years, Optional<Unit> unit) {
        return DanishEffect.years(effect(0, years), unit).replace('\u00a0', ' ');
    }

    @Test
    void aChangeHasItsSignAndTheUnitOfChange() {
        assertThat(years(Map.of(2026, 2.0), PERCENT)).isEqualTo("+2,0 procentpoint i 2026");
        assertThat(years(Map.of(2026, -3.0), DAYS)).isEqualTo("−3 dage i 2026");
        assertThat(years(Map.of(2026, -0.25), DAYS)).isEqualTo("−0,25 dage i 2026");
        assertThat(years(Map.of(2026, 0.0), PERCENT)).isEqualTo("0,0 procentpoint i 2026");
        assertThat(years(Map.of(2026, -1.0), PLACE)).isEqualTo("−1 plads i 2026");
        assertThat(years(Map.of(2026, 1.5), Optional.empty())).isEqualTo("+1,5 i 2026");
    }

    @Test
    void yearsWithTheSameChangeAreSaidTogether() {
        assertThat(years(Map.of(2025, 0.2, 2026, 0.2), PERCENT)).isEqualTo("+0,2 procentpoint om året i 2025 og 2026");
        assertThat(years(Map.of(2024, 0.1, 2025, 0.2, 2026, 0.2, 2027, 0.2, 2029, 0.2), PERCENT))
                .isEqualTo("+0,1 procentpoint i 2024, +0,2 procentpoint om året i 2025–2027, +0,2 procentpoint i 2029");
    }

    @Test
    void itIsToldWholeWithWhenItShowsAndWhy() {
        assertThat(DanishEffect.told(effect(0, Map.of(2026, 2.0)), "Ventetid", DAYS)
                        .replace('\u00a0', ' '))
                .isEqualTo("Ventetid +2 dage i 2026, ses med det samme (Som i nabobyen)");
        assertThat(DanishEffect.shows(effect(1, Map.of(2026, 2.0)))).isEqualTo("ses efter 1 måned");
        assertThat(DanishEffect.shows(effect(6, Map.of(2026, 2.0)))).isEqualTo("ses efter 6 måneder");
    }
}

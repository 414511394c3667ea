package dk.sigtepunkt.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plads               | SCORE  | 0 | nr. 11                      | 11 pladser",
                "point               | SCORE  | 1 | 11,0 point                  | 11,0 point",
                "pladser             | COUNT  | 0 | 11 pladser                  | 11 pladser",
                "%                   | PERCENT| 1 | 11,0 %                      | 11,0 procentpoint",
                "indeks (1990 = 100) | INDEX  | 1 | indeks 11,0 (1990 = 100)    | 11,0 point",
                "indeks              | INDEX  | 0 | 11 indeks                   | 11 point",
                "1.000 GJ            | ENERGY | 0 | 11 tusind GJ                | 11 tusind GJ",
                "1000 kr.            | MONEY  | 0 | 11 tusind kr.               | 11 tusind kr.",
                "1.000.000 kr.       | MONEY  | 0 | 11 mio. kr.                 | 11 mio. kr.",
                "mio. kr. pr. 1.000 borgere | RATIO | 1 | 11,0 mio. kr. pr. 1.000 borgere | 11,0 mio. kr. pr. 1.000 borgere"
            })
    void aNumberAndItsUnitReadAsDanish(String symbol, UnitKind kind, int decimals, String amount, String distance) {
        Unit unit = new Unit(symbol, kind, decimals);
        assertThat(Danish.amount(11, unit).replace('\u00a0', ' ')).isEqualTo(amount);
        assertThat(UnitText.distance(Danish.number(11, decimals), unit).replace('\u00a0', ' '))
                .isEqualTo(distance);
    }

    @Test
    void oneStepIsOnePlace() {
        Unit rank = new Unit("plads", UnitKind.SCORE, 0);
        assertThat(UnitText.distance("1", rank)).isEqualTo("1\u00a0plads");
        assertThat(UnitText.distance("1,0", rank)).isEqualTo("1,0\u00a0plads");
        assertThat(UnitText.distance("1,5", rank)).isEqualTo("1,5\u00a0pladser");
    }
}

package dk.sigtepunkt.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
    @ParameterizedTest
    @ValueSource(strings = {"1900U01", "1900", "2020U53", "2024M02", "2025K4", "2025H2", "2100U52", "2100"})
    void everyPeriodComesBackFromItsNumber(String code) {
        Period period = Period.parse(code);
        assertThat(Timeline.period(Timeline.number(period))).isEqualTo(period);
    }

    @Test
    void numbersCompareAsPeriodsDo() {
        Period before = Period.parse("1900M01");
        for (char number = 1; number < Timeline.number(Period.parse("2100")); number++) {
            assertThat(Timeline.period(number)).isGreaterThan(Timeline.period((char) (number - 1)));
        }
        assertThat(Timeline.number(before)).isLessThan(Timeline.number(before.next()));
    }

    @Test
    void whatEndsOnTheSameDayEndsNoLater() {
        assertThat(Timeline.period(Timeline.lastEndingBy(Period.parse("2025M12"))))
                .isEqualTo(Period.parse("2025"));
        assertThat(Timeline.period(Timeline.lastEndingBy(Period.parse("2025U48"))))
                .isEqualTo(Period.parse("2025M11"));
    }
}

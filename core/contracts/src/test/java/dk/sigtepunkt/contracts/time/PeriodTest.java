package dk.sigtepunkt.contracts.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @Nested
    class Parsing {
        @ParameterizedTest
        @CsvSource({
            "2025,2025-01-01,2025-12-31",
            "2025H2,2025-07-01,2025-12-31",
            "2025K3,2025-07-01,2025-09-30",
            "2024M02,2024-02-01,2024-02-29",
            "2025U35,2025-08-25,2025-08-31",
            "2020U53,2020-12-28,2021-01-03"
        })
        void readsTheNotationOfDanmarksStatistik(String code, LocalDate start, LocalDate end) {
            Period period = Period.parse(code);
            assertThat(period.code()).isEqualTo(code);
            assertThat(period.start()).isEqualTo(start);
            assertThat(period.end()).isEqualTo(end);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "2025Q3", "2025K5", "2025K0", "2025M13", "2025U53", "25K3", "2025k3", " 2025", "1850"})
        void refusesWhatIsNoPeriod(String code) {
            assertThatThrownBy(() -> Period.parse(code)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"2025K4,2026K1", "2025M12,2026M01", "2025,2026", "2025H1,2025H2", "2020U53,2021U01", "2021U52,2022U01"})
    void theNextPeriodFollowsAndLeadsBack(String code, String next) {
        assertThat(Period.parse(code).next()).isEqualTo(Period.parse(next));
        assertThat(Period.parse(next).previous()).isEqualTo(Period.parse(code));
    }

    @Test
    void periodsAreOrderedByTheirEnd() {
        assertThat(Period.parse("2025K3")).isGreaterThan(Period.parse("2025K2")).isLessThan(Period.parse("2025"));
    }

    @Test
    void aDayInTheLastDaysOfTheYearMayLieInNextYearsFirstWeek() {
        assertThat(Period.containing(Frequency.WEEK, LocalDate.of(2024, 12, 30)).code())
                .isEqualTo("2025U01");
    }
}

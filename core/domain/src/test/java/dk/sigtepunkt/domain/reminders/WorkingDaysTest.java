package dk.sigtepunkt.domain.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-04-23",
                "2008-03-23",
                "2011-04-24",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2038-04-25",
                "2049-04-18"
            })
    void easterIsWhenTheAlmanacSays(LocalDate sunday) {
        assertThat(WorkingDays.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-02",
                "2026-04-03",
                "2026-04-06",
                "2026-05-14",
                "2026-05-25",
                "2026-06-05",
                "2026-12-24",
                "2026-12-25",
                "2026-12-31",
                "2026-03-14",
                "2026-03-15"
            })
    void onHolidaysAndWeekendsNobodyWorks(LocalDate day) {
        assertThat(WorkingDays.is(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12, 3, 2026-03-09",
        "2026-03-09, 3, 2026-03-04",
        "2026-04-07, 3, 2026-03-30",
        "2026-03-15, 1, 2026-03-13",
        "2026-03-12, 0, 2026-03-12"
    })
    void workingDaysAreCountedBack(LocalDate day, int days, LocalDate found) {
        assertThat(WorkingDays.before(day, days)).isEqualTo(found);
    }

    @Test
    void anOrdinaryMondayIsOne() {
        assertThat(WorkingDays.is(LocalDate.parse("2026-03-09"))).isTrue();
    }
}

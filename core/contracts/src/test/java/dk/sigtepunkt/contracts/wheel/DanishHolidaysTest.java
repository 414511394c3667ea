package dk.sigtepunkt.contracts.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against a calendar that others keep. */
class DanishHolidaysTest {
    /** On which the town hall is closed by custom; what others call a holiday of these differs. */
    private static final Set<MonthDay> CUSTOM = Set.of(MonthDay.of(6, 5), MonthDay.of(12, 24), MonthDay.of(12, 31));

    @Test
    void areThoseOfAnotherCalendarInEveryYear() {
        HolidayManager others = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
        for (int year = 1990; year <= 2100; year++) {
            Set<LocalDate> theirs = others.getHolidays(Year.of(year)).stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<LocalDate> ours = days(year)
                    .filter(day -> DanishHolidays.name(day).isPresent())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(law(ours)).as("%d", year).isEqualTo(law(theirs)).hasSizeGreaterThan(5);
            assertThat(days(year).filter(day -> CUSTOM.contains(MonthDay.from(day))))
                    .isSubsetOf(ours);
        }
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    /** Sundays are no working days whatever they are called. */
    private static Set<LocalDate> law(Set<LocalDate> days) {
        return days.stream()
                .filter(day -> !CUSTOM.contains(MonthDay.from(day)) && !WorkingDays.weekend(day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-05, store bededag",
        "2024-04-26, ''",
        "2025-04-18, langfredag",
        "2025-06-09, 2. pinsedag",
        "2024-05-09, Kristi himmelfartsdag",
        "2025-06-05, grundlovsdag",
        "2025-12-24, juleaftensdag",
        "2025-05-01, ''"
    })
    void haveTheirNames(LocalDate day, String name) {
        assertThat(DanishHolidays.name(day).orElse("")).isEqualTo(name);
        assertThat(WorkingDays.is(day)).isEqualTo(name.isEmpty());
    }
}

package dk.sigtepunkt.domain.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Stream;

/** Days on which a Danish town hall is open. */
public final class WorkingDays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(6, 5),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    /** Days from Easter Sunday: the Thursday and Friday before, the Monday after, Ascension Day and Whit Monday. */
    private static final int[] MOVING = {-3, -2, 1, 39, 50};

    private WorkingDays() {}

    public static boolean is(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && !FIXED.contains(MonthDay.from(day))
                && moving(day.getYear()).noneMatch(day::equals);
    }

    /** So many working days earlier: the last day on which there are still so many left, with the day itself not among them. */
    public static LocalDate before(LocalDate day, int days) {
        LocalDate found = day;
        for (int left = days; left > 0; ) {
            found = found.minusDays(1);
            left -= is(found) ? 1 : 0;
        }
        return found;
    }

    private static Stream<LocalDate> moving(int year) {
        LocalDate easter = easter(year);
        return Stream.of(MOVING[0], MOVING[1], MOVING[2], MOVING[3], MOVING[4]).map(easter::plusDays);
    }

    /** By the rule of the Gregorian calendar, as Gauss and after him others put it into whole numbers. */
    @SuppressWarnings("checkstyle:MagicNumber")
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int full = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
        int days = full - weekday;
        int month = 3 + (days + 40) / 44;
        return LocalDate.of(year, month, days + 28 - 31 * (month / 4));
    }
}

package dk.sigtepunkt.contracts.wheel;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which a Danish town hall is closed though they are no Saturdays or Sundays by themselves: the church's holidays,
 * as the law has them, and the three days on which it is closed by custom.
 */
public final class DanishHolidays {
    /** The last year in which »store bededag« was a holiday. */
    private static final int LAST_PRAYER_DAY = 2023;

    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "nytårsdag",
            MonthDay.of(6, 5), "grundlovsdag",
            MonthDay.of(12, 24), "juleaftensdag",
            MonthDay.of(12, 25), "juledag",
            MonthDay.of(12, 26), "2. juledag",
            MonthDay.of(12, 31), "nytårsaftensdag");

    /** By the days after Easter Sunday. */
    private static final Map<Long, String> MOVABLE = Map.of(
            -3L, "skærtorsdag",
            -2L, "langfredag",
            0L, "påskedag",
            1L, "2. påskedag",
            26L, "store bededag",
            39L, "Kristi himmelfartsdag",
            49L, "pinsedag",
            50L, "2. pinsedag");

    private DanishHolidays() {}

    /** What a day is called, in the middle of a sentence; empty when it is none of them. */
    public static Optional<String> name(LocalDate day) {
        return Optional.ofNullable(FIXED.get(MonthDay.from(day))).or(() -> movable(day));
    }

    private static Optional<String> movable(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        boolean abolished = day.equals(easter.plusDays(26)) && day.getYear() > LAST_PRAYER_DAY;
        return abolished ? Optional.empty() : Optional.ofNullable(MOVABLE.get(day.toEpochDay() - easter.toEpochDay()));
    }

    /** Easter Sunday of a year of the Gregorian calendar, by the moon as the church reckons it. */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        // How many days the church's moon has drifted from the nineteen years' cycle.
        int drift = century - century / 4 - (8 * century + 13) / 25;
        int epact = (19 * golden + drift + 15) % 30;
        // The moon is never reckoned full after 18 April, nor on that day twice in a cycle.
        int full = epact - (epact == 29 || (epact == 28 && golden > 10) ? 1 : 0);
        LocalDate moon = LocalDate.of(year, 3, 21).plusDays(full);
        return moon.plusDays(7 - moon.getDayOfWeek().getValue() % 7);
    }
}

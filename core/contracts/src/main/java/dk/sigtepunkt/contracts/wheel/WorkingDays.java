package dk.sigtepunkt.contracts.wheel;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts days on which people are at work. */
public final class WorkingDays {
    private WorkingDays() {}

    public static boolean is(LocalDate day) {
        return !weekend(day) && DanishHolidays.name(day).isEmpty();
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The day so many working days after another one, or before it when they are negative; for 0 the day itself. */
    public static LocalDate from(LocalDate day, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate at = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            at = at.plusDays(step);
            left -= is(at) ? 1 : 0;
        }
        return at;
    }

    /** The day itself, or the last working day before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        return is(day) ? day : from(day, -1);
    }
}

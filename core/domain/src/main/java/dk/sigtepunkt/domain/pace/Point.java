package dk.sigtepunkt.domain.pace;

import java.time.LocalDate;

/**
 * A figure as the rules reckon with it.
 *
 * @param month the end of its period, see {@link #month(LocalDate)}
 */
public record Point(double month, double value) {
    public static final double MONTHS = 12;

    /** How many months have passed at the end of a day; whole at the end of every month. */
    public static double month(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue() - 1 + (double) day.getDayOfMonth() / day.lengthOfMonth();
    }

    double yearsUntil(double other) {
        return (other - month) / MONTHS;
    }
}

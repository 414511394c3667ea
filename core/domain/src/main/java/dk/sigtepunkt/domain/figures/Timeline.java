package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/**
 * Every period there can be, numbered in order of time: a column of periods becomes a column of small numbers that
 * compare as the periods do, and no period is made twice.
 */
final class Timeline {
    /** The years that {@link Period} allows. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private static final Period[] PERIODS = periods();
    private static final char[][] NUMBERS = numbers();
    private static final char[] LAST_WITH_SAME_END = lastWithSameEnd();

    private Timeline() {}

    @SuppressWarnings("EnumOrdinal") // The fastest way to a place in a table that is made at each start.
    static char number(Period period) {
        return NUMBERS[period.frequency().ordinal()][place(period)];
    }

    static Period period(char number) {
        return PERIODS[number];
    }

    /** The last number whose period ends no later than the given one. */
    static char lastEndingBy(Period period) {
        return LAST_WITH_SAME_END[number(period)];
    }

    private static int place(Period period) {
        return (period.year() - FIRST_YEAR) * period.frequency().perYear() + period.ordinal() - 1;
    }

    private static Period[] periods() {
        List<Period> periods = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (Frequency frequency : Frequency.values()) {
                for (int ordinal = 1; ordinal <= count(frequency, year); ordinal++) {
                    periods.add(new Period(frequency, year, ordinal));
                }
            }
        }
        return periods.stream().sorted().toArray(Period[]::new);
    }

    private static int count(Frequency frequency, int year) {
        // 28 December always lies in the last ISO week of its year.
        return frequency == Frequency.WEEK
                ? LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                : frequency.perYear();
    }

    @SuppressWarnings("EnumOrdinal")
    private static char[][] numbers() {
        Frequency[] frequencies = Frequency.values();
        char[][] numbers = new char[frequencies.length][];
        for (Frequency frequency : frequencies) {
            numbers[frequency.ordinal()] = new char[(LAST_YEAR - FIRST_YEAR + 1) * frequency.perYear()];
        }
        for (char number = 0; number < PERIODS.length; number++) {
            Period period = PERIODS[number];
            numbers[period.frequency().ordinal()][place(period)] = number;
        }
        return numbers;
    }

    private static char[] lastWithSameEnd() {
        char[] last = new char[PERIODS.length];
        for (int number = last.length - 1; number >= 0; number--) {
            boolean endsAlone =
                    number == last.length - 1 || !PERIODS[number].end().equals(PERIODS[number + 1].end());
            last[number] = endsAlone ? (char) number : last[number + 1];
        }
        return last;
    }
}

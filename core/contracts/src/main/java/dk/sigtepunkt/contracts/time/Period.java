package dk.sigtepunkt.contracts.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of calendar time in Danmarks Statistik's notation: {@code 2025}, {@code 2025H1}, {@code 2025K3},
 * {@code 2025M01}, {@code 2025U35} (ISO week).
 *
 * @param ordinal 1-based within the year; always 1 for a whole year
 */
public record Period(Frequency frequency, int year, int ordinal) implements Comparable<Period> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:([HK])(\\d)|([MU])(\\d{2}))?");
    private static final Comparator<Period> BY_TIME =
            Comparator.comparing(Period::end).thenComparing(Period::start, Comparator.reverseOrder());
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    public Period {
        // Periods are made by the million when figures are loaded: no message is put together unless it is needed.
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("året %d ligger uden for %d-%d".formatted(year, FIRST_YEAR, LAST_YEAR));
        }
        if (ordinal < 1 || ordinal > ordinals(frequency, year)) {
            throw new IllegalArgumentException(tooMany(frequency, year));
        }
    }

    private static String tooMany(Frequency frequency, int year) {
        return switch (frequency) {
            case YEAR -> "et år er én periode";
            case HALF_YEAR -> "der er kun 2 halvår i et år; skriv fx 2025H1";
            case QUARTER -> "der er kun 4 kvartaler i et år; skriv fx 2025K3";
            case MONTH -> "der er kun 12 måneder i et år; skriv fx 2025M01";
            case WEEK -> "der er kun %d uger i %d; skriv fx 2025U35".formatted(ordinals(frequency, year), year);
        };
    }

    /** @throws IllegalArgumentException with a Danish sentence when the text is not a period */
    public static Period parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "»%s« er ikke en periode; skriv fx 2025, 2025H1, 2025K3, 2025M01 eller 2025U35".formatted(text));
        }
        int year = Integer.parseInt(matcher.group(1));
        String letter = matcher.group(2) != null ? matcher.group(2) : matcher.group(4);
        if (letter == null) {
            return new Period(Frequency.YEAR, year, 1);
        }
        String ordinal = matcher.group(3) != null ? matcher.group(3) : matcher.group(5);
        for (Frequency frequency : Frequency.values()) {
            if (frequency.letter().equals(letter)) {
                return new Period(frequency, year, Integer.parseInt(ordinal));
            }
        }
        throw new IllegalStateException("no frequency has the letter " + letter);
    }

    public static Period quarter(int year, int quarter) {
        return new Period(Frequency.QUARTER, year, quarter);
    }

    /** The period of the given frequency that a day falls in. */
    public static Period containing(Frequency frequency, LocalDate day) {
        return switch (frequency) {
            case YEAR -> new Period(frequency, day.getYear(), 1);
            case HALF_YEAR -> new Period(frequency, day.getYear(), (day.getMonthValue() + 5) / 6);
            case QUARTER -> new Period(frequency, day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case MONTH -> new Period(frequency, day.getYear(), day.getMonthValue());
            case WEEK ->
                new Period(frequency, day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        };
    }

    /** The code, for example {@code 2025K3}. */
    public String code() {
        // Every figure that is written down asks for this; a year always has four digits.
        return switch (frequency) {
            case YEAR -> Integer.toString(year);
            case HALF_YEAR, QUARTER -> year + frequency.letter() + ordinal;
            case MONTH, WEEK -> year + frequency.letter() + (ordinal < 10 ? "0" : "") + ordinal;
        };
    }

    /** First day of the period. */
    public LocalDate start() {
        return switch (frequency) {
            case YEAR -> LocalDate.of(year, 1, 1);
            case HALF_YEAR -> LocalDate.of(year, ordinal * 6 - 5, 1);
            case QUARTER -> LocalDate.of(year, ordinal * 3 - 2, 1);
            case MONTH -> LocalDate.of(year, ordinal, 1);
            case WEEK -> firstMonday(year).plusWeeks(ordinal - 1L);
        };
    }

    /** Last day of the period, inclusive. */
    public LocalDate end() {
        return switch (frequency) {
            case YEAR -> LocalDate.of(year, 12, 31);
            case HALF_YEAR -> YearMonth.of(year, ordinal * 6).atEndOfMonth();
            case QUARTER -> YearMonth.of(year, ordinal * 3).atEndOfMonth();
            case MONTH -> YearMonth.of(year, ordinal).atEndOfMonth();
            case WEEK -> start().plusDays(6);
        };
    }

    public Period next() {
        return containing(frequency, end().plusDays(1));
    }

    public Period previous() {
        return containing(frequency, start().minusDays(1));
    }

    @Override
    public int compareTo(Period other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }

    private static int ordinals(Frequency frequency, int year) {
        // 28 December always lies in the last ISO week of its year.
        return frequency == Frequency.WEEK
                ? LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                : frequency.perYear();
    }

    private static LocalDate firstMonday(int year) {
        // 4 January always lies in ISO week 1.
        LocalDate inWeekOne = LocalDate.of(year, 1, 4);
        return inWeekOne.minusDays(inWeekOne.getDayOfWeek().getValue() - 1L);
    }
}

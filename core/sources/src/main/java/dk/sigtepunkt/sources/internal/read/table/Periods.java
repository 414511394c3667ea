package dk.sigtepunkt.sources.internal.read.table;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.UnreadableCell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the ways in which sources write a period. */
public final class Periods {
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:([HKQMUW])(\\d{1,2}))?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern PAIR = Pattern.compile("(\\d{4})\\s?[:/–-]\\s?(\\d{4})");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]([\\d:.]+)(Z|[+-]\\d{2}:\\d{2})?)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})(?: [\\d:.]+)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-./]\\d{1,2}[-./]\\d{2}");
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2060;

    private static final PeriodWords WORDS = PeriodWords.in(Danish.LOCALE);

    private Periods() {}

    /**
     * @param frequency of the figures; a day is the period that holds it, a pair of years is its last
     * @throws IllegalArgumentException with a Danish sentence, without the place
     */
    public static Period read(String text, Frequency frequency) {
        Period period = any(text, frequency);
        if (period.frequency() != frequency) {
            throw new UnreadableCell(WORDS.otherFrequency(text, period.frequency(), frequency));
        }
        return period;
    }

    /** As {@link #read}, but a period that says its own frequency keeps it. */
    public static Period any(String given, Frequency ofDays) {
        String text = given.strip();
        Matcher code = CODE.matcher(text.toUpperCase(Locale.ROOT));
        if (code.matches()) {
            return coded(text, code);
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return period(text, Frequency.MONTH, year(text, month.group(1)), Integer.parseInt(month.group(2)));
        }
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()) {
            return pair(text, pair);
        }
        return Period.containing(ofDays, day(text));
    }

    private static Period coded(String text, Matcher code) {
        int year = year(text, code.group(1));
        String letter = code.group(2);
        if (letter == null) {
            return new Period(Frequency.YEAR, year, 1);
        }
        Frequency frequency = switch (letter) {
            case "H" -> Frequency.HALF_YEAR;
            case "K", "Q" -> Frequency.QUARTER;
            case "M" -> Frequency.MONTH;
            default -> Frequency.WEEK;
        };
        return period(text, frequency, year, Integer.parseInt(code.group(3)));
    }

    private static Period pair(String text, Matcher pair) {
        int first = year(text, pair.group(1));
        int last = year(text, pair.group(2));
        if (first >= last) {
            throw new UnreadableCell(WORDS.endsBeforeItBegins(text));
        }
        return new Period(Frequency.YEAR, last, 1);
    }

    private static Period period(String text, Frequency frequency, int year, int ordinal) {
        try {
            return new Period(frequency, year, ordinal);
        } catch (IllegalArgumentException impossible) {
            throw new UnreadableCell(WORDS.noSuchPeriod(text, String.valueOf(impossible.getMessage())), impossible);
        }
    }

    private static LocalDate day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            LocalDate day = date(text, iso.group(1), iso.group(2), iso.group(3));
            return iso.group(5) == null ? day : inDenmark(text);
        }
        Matcher danish = DAY.matcher(text);
        if (danish.matches()) {
            return date(text, danish.group(3), danish.group(2), danish.group(1));
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            throw new UnreadableCell(WORDS.shortYear(text));
        }
        throw new UnreadableCell(WORDS.noPeriod(text));
    }

    private static LocalDate inDenmark(String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', 'T'))
                    .atZoneSameInstant(DENMARK)
                    .toLocalDate();
        } catch (DateTimeParseException impossible) {
            throw new UnreadableCell(WORDS.noSuchTime(text), impossible);
        }
    }

    private static LocalDate date(String text, String year, String month, String day) {
        try {
            return LocalDate.of(year(text, year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            throw new UnreadableCell(WORDS.noSuchDay(text), impossible);
        }
    }

    private static int year(String text, String digits) {
        int year = Integer.parseInt(digits);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new UnreadableCell(WORDS.otherCentury(text, FIRST_YEAR, LAST_YEAR));
        }
        return year;
    }
}

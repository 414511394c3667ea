package dk.sigtepunkt.domain.text;

import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Danish forms of figures, dates and periods: {@code 46.890}, {@code 7,3 %}, {@code 30.09.2025}, {@code 3. kvartal 2025}. */
public final class Danish {
    public static final Locale LOCALE = Locale.forLanguageTag("da-DK");
    /** The zone in which a day begins and ends for everybody here. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", LOCALE);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", LOCALE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", LOCALE);

    /** To be copied: it is not safe to share, and to make one anew costs more than all that is done with it. */
    private static final DecimalFormat NUMBER = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(LOCALE));

    private Danish() {}

    /** A number with a fixed count of decimals; rounds half away from zero, as readers do. */
    public static String number(double value, int decimals) {
        DecimalFormat format = (DecimalFormat) NUMBER.clone();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return format.format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded).replace('-', '\u2212');
    }

    /** A number with every decimal that it has. */
    public static String number(double value) {
        return number(value, decimals(value));
    }

    /** How many decimals a number has. */
    public static int decimals(double value) {
        return Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
    }

    /** A number with its unit, divided by a space that does not break. */
    public static String amount(double value, Unit unit) {
        return UnitText.amount(number(value, unit.decimals()), unit);
    }

    /** The last moment of a day here. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusNanos(1);
    }

    /** The quarter that a moment lies in here. */
    public static Period quarter(Instant moment) {
        return Period.containing(Frequency.QUARTER, LocalDate.ofInstant(moment, ZONE));
    }

    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** {@code 30.09.2025 kl. 13.05}, as Danish clocks show it. */
    public static String moment(Instant at) {
        ZonedDateTime here = at.atZone(ZONE);
        return DATE.format(here) + " kl. " + CLOCK.format(here);
    }

    /** {@code 13.05}. */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    public static String period(Period period) {
        return switch (period.frequency()) {
            case YEAR -> String.valueOf(period.year());
            case HALF_YEAR -> "%d. halvår %d".formatted(period.ordinal(), period.year());
            case QUARTER -> "%d. kvartal %d".formatted(period.ordinal(), period.year());
            case MONTH -> MONTH.format(period.start());
            case WEEK -> "uge %d, %d".formatted(period.ordinal(), period.year());
        };
    }

    /**
     * How often a figure is made up, for example {@code hvert kvartal} or {@code hvert 2. år}.
     *
     * @param every how many periods lie between two figures
     */
    public static String rhythm(Frequency frequency, int every) {
        String one = one(frequency);
        boolean common = frequency == Frequency.MONTH || frequency == Frequency.WEEK;
        return (common ? "hver " : "hvert ") + (every == 1 ? "" : every + ". ") + one;
    }

    /** One period of a frequency: {@code år}, {@code halvår}, {@code kvartal}, {@code måned}, {@code uge}. */
    public static String one(Frequency frequency) {
        return switch (frequency) {
            case YEAR -> "år";
            case HALF_YEAR -> "halvår";
            case QUARTER -> "kvartal";
            case MONTH -> "måned";
            case WEEK -> "uge";
        };
    }

    /** What a figure's status is called beside the figure. */
    public static String status(ObservationStatus status) {
        return switch (status) {
            case OBSERVED -> "endeligt";
            case PROVISIONAL -> "foreløbigt";
            case IMPLIED_ZERO -> "nul ifølge kilden";
            case MISSING -> "mangler";
            case SUPPRESSED -> "skjult for at beskytte personer";
            case NOT_APPLICABLE -> "opgøres ikke";
        };
    }

    /** Ends a text with one full stop, also when it ends in an abbreviation such as {@code kr.} or in a quoted sentence. */
    public static String sentence(String text) {
        return DanishEndMark.ends(text) ? text : text + ".";
    }

    public static String quoted(String text) {
        return "»" + text + "«";
    }

    /** With a first letter that is large. */
    public static String begun(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** {@code 1 fokusområde}, {@code 3 fokusområder}. */
    public static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}

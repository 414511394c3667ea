package dk.sigtepunkt.sources.internal.read.table;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.domain.recording.NumberText;
import dk.sigtepunkt.domain.recording.NumberText.Convention;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.UnreadableCell;
import dk.sigtepunkt.sources.internal.read.table.Table.NumberForm;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads a cell that should hold a number, or one of the marks that statistics use where there is none. */
public final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern EXPONENT = Pattern.compile("\\d+(?:\\.\\d+)?[eE][+-]?\\d{1,3}");
    private static final Pattern DIGITS_AND_SIGNS = Pattern.compile("[\\d., ]*\\d[\\d., ]*");

    private static final NumberWords WORDS = NumberWords.in(Danish.LOCALE);

    private Numbers() {}

    /**
     * @param decimals of the unit it is written in; asked only where nothing tells how numbers are written
     * @throws IllegalArgumentException with a Danish sentence when the cell is neither a number in this form nor a
     *     mark; without the place
     */
    public static Figure read(String cell, NumberForm form, int decimals) {
        String text = trimmed(cell);
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "" -> none(ObservationStatus.MISSING, WORDS.noFigure());
            case "..", "...", "…", ":" -> none(ObservationStatus.MISSING, WORDS.notTold());
            case "." -> none(ObservationStatus.NOT_APPLICABLE, WORDS.notApplicable());
            case "-", "–", "−" -> new Figure(OptionalDouble.of(0), ObservationStatus.IMPLIED_ZERO, WORDS.impliedZero());
            case "*", "x", "c", ":c" -> hidden();
            default -> number(text, form, decimals);
        };
    }

    public static Figure hidden() {
        return none(ObservationStatus.SUPPRESSED, WORDS.confidential());
    }

    static Figure none(ObservationStatus status, String note) {
        return new Figure(OptionalDouble.empty(), status, note);
    }

    /** What stands between sign, per cent and the mark of a provisional figure. */
    static String bare(String text) {
        String bare = text;
        if (bare.endsWith("*")) {
            bare = trimmed(bare.substring(0, bare.length() - 1));
        }
        if (bare.endsWith("%")) {
            bare = trimmed(bare.substring(0, bare.length() - 1));
        }
        return bare.startsWith("-") || bare.startsWith("−") || bare.startsWith("+") ? bare.substring(1) : bare;
    }

    /** Without white space around it, the unbreakable kind too, which spreadsheets put before a per cent sign. */
    public static String trimmed(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }

    private static Figure number(String text, NumberForm form, int decimals) {
        String bare = bare(text);
        double size = size(bare, text, form, decimals);
        boolean provisional = text.endsWith("*");
        return new Figure(
                OptionalDouble.of(negative(text) && size != 0 ? -size : size),
                provisional ? ObservationStatus.PROVISIONAL : ObservationStatus.OBSERVED,
                provisional ? WORDS.provisional() : "");
    }

    private static boolean negative(String text) {
        return text.startsWith("-") || text.startsWith("−");
    }

    private static double size(String bare, String text, NumberForm form, int decimals) {
        if (form == NumberForm.PLAIN
                || (form == NumberForm.UNTOLD && EXPONENT.matcher(bare).matches())) {
            return PLAIN.matcher(bare).matches() ? Double.parseDouble(bare) : none(bare, text, form);
        }
        // A second sign would be read as the number's own; both grammars allow one.
        if (!bare.isEmpty() && !Character.isDigit(bare.charAt(0))) {
            return none(bare, text, form);
        }
        return switch (form) {
            case DANISH, ENGLISH ->
                NumberText.read(bare, form == NumberForm.DANISH ? Convention.DANISH : Convention.ENGLISH)
                        .orElseGet(() -> none(bare, text, form));
            default ->
                NumberText.read((negative(text) ? "-" : "") + bare, decimals)
                        .<Double>fold(Math::abs, two -> two(two), none -> none(bare, text, form));
        };
    }

    private static double none(String bare, String text, NumberForm form) {
        throw fault(bare, text, form);
    }

    private static double two(NumberText.Two readings) {
        throw new UnreadableCell(WORDS.twoReadings(readings));
    }

    private static IllegalArgumentException fault(String bare, String text, NumberForm form) {
        if (text.startsWith("#")) {
            return new UnreadableCell(WORDS.spreadsheetFault(text));
        }
        return new UnreadableCell(
                DIGITS_AND_SIGNS.matcher(bare).matches()
                        ? WORDS.misplacedSign(text, form)
                        : WORDS.noNumber(text, form));
    }
}

package dk.sigtepunkt.sources.internal.read.table;

import dk.sigtepunkt.domain.text.Danish;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds columns that look like CPR numbers, so that a file with citizens in it is refused whole. It never repeats what
 * it found, and a heading that is a CPR number itself is named by its position.
 *
 * <p>The rule. A date must lie in the first six digits; the control digit is not asked for, because newer numbers have
 * none. A column is refused when it has
 *
 * <ul>
 *   <li>one number written {@code ddmmyy-xxxx}, also with a space or another dash: nothing else is written like that;
 *       the day may be 60 higher, as in a substitute number;
 *   <li>or three of ten digits without a dash, and these are at least half of the column's ten-digit numbers: one
 *       ten-digit quantity in 27 has a date in it by chance;
 *   <li>or three of ten digits, or of nine where a spreadsheet took the leading zero, and these are at least three
 *       quarters of the column's nine- and ten-digit numbers: of nine-digit quantities one in eight has a date in it;
 *   <li>or one of those without a dash, when the heading says that it is a CPR number.
 * </ul>
 *
 * <p>Digits in a longer run, in a UUID or in an amount with decimals or groups do not count, nor numbers without a
 * dash under a heading about production units, which have ten digits and begin like a date.
 */
public final class PersonNumbers {
    private static final Pattern DASHED = Pattern.compile(
            "(?<!\\d)(?<!\\d[.,-])(\\d{2})(\\d{2})\\d{2}[- \\u00a0‐‑‒–−]\\d{4}(?!\\d)(?!-\\d)(?![.,]\\d)");
    private static final Pattern RUN = Pattern.compile("(?<!\\d)(?<!\\d[.,-])(\\d{9,10})(?!\\d)(?!-\\d)(?![.,]\\d)");
    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SAYS_SO = Pattern.compile("(?iu).*(?:cpr|person-?\\s?(?:nummer|nr)).*");
    private static final Pattern PRODUCTION_UNIT =
            Pattern.compile("(?iu).*(?:\\bp-?\\s?(?:nummer|nr)|produktionsenhed).*");
    private static final PersonWords WORDS = PersonWords.in(Danish.LOCALE);
    private static final int FEWEST_DIGITS = 9;
    private static final int SEVERAL = 3;
    private static final int SUBSTITUTE = 60;

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private Optional<Integer> inHeading = Optional.empty();

    /** Danish: why the table is refused; empty when it may be used. */
    public static Optional<String> refusal(Table table) {
        PersonNumbers numbers = new PersonNumbers();
        for (int i = 0; i < table.columns().size(); i++) {
            numbers.heading(table.columns().get(i), i + 1);
        }
        for (Table.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                numbers.cell(table.columns().get(i), row.cells().get(i));
            }
        }
        return numbers.refusal();
    }

    /** @param number of the column, which it is called by when the heading cannot be repeated */
    public void heading(String heading, int number) {
        positions.putIfAbsent(heading, number);
        if (inHeading.isEmpty() && (hasDashed(heading) || hasRun(heading))) {
            inHeading = Optional.of(number);
        }
    }

    public void cell(String column, String text) {
        if (digits(text) < FEWEST_DIGITS) {
            return;
        }
        Column looked = columns.computeIfAbsent(column, Column::new);
        String bare = UUID.matcher(text).replaceAll(" ");
        if (hasDashed(bare)) {
            looked.dashed++;
        } else {
            looked.look(RUN.matcher(bare));
        }
    }

    public Optional<String> refusal() {
        if (inHeading.isPresent()) {
            return inHeading.map(WORDS::inHeading);
        }
        return columns.values().stream().filter(Column::refused).findFirst().map(this::sentence);
    }

    /** The column by its name where that may be told, else by its place, else not at all. */
    private String sentence(Column column) {
        Integer number = positions.get(column.name);
        return number == null
                ? WORDS.inPart(column.name, column.rows())
                : WORDS.inColumn(column.name, number, column.rows());
    }

    /** Whether there is anything in the text that is written as such a number is. */
    public static boolean hasDashed(String text) {
        Matcher matcher = DASHED.matcher(text);
        while (matcher.find()) {
            int day = Integer.parseInt(matcher.group(1));
            if (dated(day > SUBSTITUTE ? day - SUBSTITUTE : day, Integer.parseInt(matcher.group(2)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasRun(String heading) {
        Matcher matcher = RUN.matcher(heading);
        return matcher.matches() && dated(matcher.group(1));
    }

    private static boolean dated(String run) {
        String ten = run.length() == FEWEST_DIGITS ? "0" + run : run;
        return dated(Integer.parseInt(ten.substring(0, 2)), Integer.parseInt(ten.substring(2, 4)));
    }

    private static boolean dated(int day, int month) {
        return day >= 1 && day <= 31 && month >= 1 && month <= 12;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits++;
            }
        }
        return digits;
    }

    /** What was seen in one column; each cell counts once. */
    private static final class Column {
        private final String name;
        private int dashed;
        private int ofTen;
        private int datedOfTen;
        private int ofNine;
        private int datedOfNine;

        Column(String name) {
            this.name = name;
        }

        void look(Matcher runs) {
            boolean nine = false;
            boolean datedNine = false;
            while (runs.find()) {
                boolean hit = dated(runs.group(1));
                if (runs.group(1).length() > FEWEST_DIGITS && hit) {
                    ofTen++;
                    datedOfTen++;
                    return;
                }
                nine |= runs.group(1).length() == FEWEST_DIGITS;
                datedNine |= hit;
            }
            ofNine += nine ? 1 : 0;
            datedOfNine += datedNine ? 1 : 0;
            ofTen += nine ? 0 : 1;
        }

        int rows() {
            return dashed + datedOfTen + datedOfNine;
        }

        boolean refused() {
            if (dashed > 0) {
                return true;
            }
            int hits = datedOfTen + datedOfNine;
            if (PRODUCTION_UNIT.matcher(name).matches()
                    && !SAYS_SO.matcher(name).matches()) {
                return false;
            }
            return (hits > 0 && SAYS_SO.matcher(name).matches())
                    || (datedOfTen >= SEVERAL && datedOfTen * 2 >= ofTen)
                    || (hits >= SEVERAL && hits * 4 >= (ofTen + ofNine) * 3);
        }
    }
}

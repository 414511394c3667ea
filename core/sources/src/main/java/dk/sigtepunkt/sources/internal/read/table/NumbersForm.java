package dk.sigtepunkt.sources.internal.read.table;

import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.Table.NumberForm;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a table's numbers are written from what stands in its columns of figures. {@code 1,5} tells;
 * {@code 1.234} does not: it is a thousand in Danish and one and a bit in English. Where nothing tells, the indicator's
 * unit decides cell by cell.
 */
public final class NumbersForm {
    private static final Pattern DIGITS_AND_SIGNS = Pattern.compile("[\\d., ]*\\d[\\d., ]*");
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}(?:[.,]\\d{3}|(?: \\d{3})+)");

    private static final NumberWords WORDS = NumberWords.in(Danish.LOCALE);

    private final Map<String, Map<NumberForm, String>> firstByColumn = new HashMap<>();
    private final Map<NumberForm, String> first = new EnumMap<>(NumberForm.class);
    private boolean either;

    /** The columns that the source's figures and counts are read from. */
    public static Set<String> columns(SourceDefinition source) {
        Set<String> columns = new LinkedHashSet<>();
        for (FigureMapping figure : source.figures()) {
            columns.add(figure.value());
            columns.add(figure.count());
        }
        return columns;
    }

    /** Looks at one cell of a column of figures. */
    public void see(String column, String place, String cell) {
        String bare = Numbers.bare(Numbers.trimmed(cell));
        if (!DIGITS_AND_SIGNS.matcher(bare).matches()) {
            return;
        }
        NumberForm told = told(bare);
        String seen = WORDS.seen(cell, place, column);
        if (told != null) {
            first.putIfAbsent(told, seen);
            firstByColumn
                    .computeIfAbsent(column, any -> new EnumMap<>(NumberForm.class))
                    .putIfAbsent(told, seen);
        } else {
            either |= EITHER.matcher(bare).matches();
        }
    }

    /**
     * @param setting {@code danish}, {@code english}, {@code plain}, or empty to go by the cells
     * @throws SourceTrouble when comma and point are mixed
     */
    public NumberForm decide(String setting) {
        firstByColumn.values().forEach(NumbersForm::refuseBoth);
        if (!setting.isBlank()) {
            return named(setting.strip());
        }
        refuseBoth(first);
        if (!first.isEmpty()) {
            return first.keySet().iterator().next();
        }
        return either ? NumberForm.UNTOLD : NumberForm.PLAIN;
    }

    private static void refuseBoth(Map<NumberForm, String> seen) {
        String danish = seen.get(NumberForm.DANISH);
        String english = seen.get(NumberForm.ENGLISH);
        if (danish != null && english != null) {
            throw new SourceTrouble(WORDS.mixed(danish, english), false);
        }
    }

    private static NumberForm named(String setting) {
        return switch (setting) {
            case "danish" -> NumberForm.DANISH;
            case "english" -> NumberForm.ENGLISH;
            case "plain" -> NumberForm.PLAIN;
            default -> throw new SourceTrouble(WORDS.unknownForm(setting), false);
        };
    }

    private static @Nullable NumberForm told(String bare) {
        long commas = bare.chars().filter(letter -> letter == ',').count();
        long points = bare.chars().filter(letter -> letter == '.').count();
        if (commas > 0 && points > 0) {
            return bare.lastIndexOf(',') > bare.lastIndexOf('.') ? NumberForm.DANISH : NumberForm.ENGLISH;
        }
        if (commas > 1 || points > 1) {
            return points > 1 ? NumberForm.DANISH : NumberForm.ENGLISH;
        }
        if (commas + points == 0 || EITHER.matcher(bare).matches()) {
            return null;
        }
        return commas == 1 ? NumberForm.DANISH : NumberForm.ENGLISH;
    }
}

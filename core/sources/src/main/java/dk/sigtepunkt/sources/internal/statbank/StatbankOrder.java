package dk.sigtepunkt.sources.internal.statbank;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a committee wants of a table, as it stands in the settings.
 *
 * @param variables each variable's code to its value expressions
 * @param cellLimit how many cells one answer may have
 */
record StatbankOrder(String table, Format format, String lang, Map<String, List<String>> variables, long cellLimit) {
    private static final StatbankOrderWords WORDS = StatbankOrderWords.in(Danish.LOCALE);
    private static final String VARIABLE = "variables.";
    private static final long CELL_LIMIT = 1_000_000;

    enum Format {
        JSONSTAT,
        CSV,
        /** Streamed: never eliminates, has no order, no limit, and leaves out what is zero. */
        BULK
    }

    StatbankOrder {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /** @throws SourceTrouble when a setting is missing or wrong */
    static StatbankOrder of(Map<String, String> settings) {
        String table = settings.getOrDefault("table", "").strip().toUpperCase(Locale.ROOT);
        if (table.isEmpty()) {
            throw trouble(WORDS.noTable());
        }
        Map<String, List<String>> variables = new LinkedHashMap<>();
        settings.forEach((name, value) -> {
            if (name.startsWith(VARIABLE)) {
                variables.put(name.substring(VARIABLE.length()), expressions(name, value));
            }
        });
        return new StatbankOrder(table, format(settings), lang(settings), variables, cellLimit(settings));
    }

    private static Format format(Map<String, String> settings) {
        String format = settings.getOrDefault("format", "JSONSTAT").strip().toUpperCase(Locale.ROOT);
        for (Format known : Format.values()) {
            if (known.name().equals(format)) {
                return known;
            }
        }
        throw trouble(WORDS.unknownFormat(format));
    }

    private static String lang(Map<String, String> settings) {
        String lang = settings.getOrDefault("lang", "da").strip();
        if (!lang.equals("da") && !lang.equals("en")) {
            throw trouble(WORDS.unknownLanguage(lang));
        }
        return lang;
    }

    private static long cellLimit(Map<String, String> settings) {
        String limit =
                settings.getOrDefault("cellLimit", Long.toString(CELL_LIMIT)).strip();
        if (!limit.matches("[1-9]\\d{0,9}")) {
            throw trouble(WORDS.badCellLimit(limit));
        }
        return Long.parseLong(limit);
    }

    /** Commas part the expressions, but not inside the brackets of one. */
    private static List<String> expressions(String name, String text) {
        List<String> expressions = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            char sign = at == text.length() ? ',' : text.charAt(at);
            depth += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
            if (at == text.length() || (sign == ',' && depth == 0)) {
                String expression = text.substring(start, at).strip();
                if (!expression.isEmpty()) {
                    expressions.add(expression);
                }
                start = at + 1;
            }
        }
        if (expressions.isEmpty()) {
            throw trouble(WORDS.noValues(name));
        }
        return List.copyOf(expressions);
    }

    private static SourceTrouble trouble(String sentence) {
        return new SourceTrouble(sentence, false);
    }
}

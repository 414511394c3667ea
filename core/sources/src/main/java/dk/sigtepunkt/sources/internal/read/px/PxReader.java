package dk.sigtepunkt.sources.internal.read.px;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.Cube;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/** Reads PX files. Signs for missing figures stand in the cells as the file has them: {@code ..}, {@code .}, {@code -}. */
public final class PxReader {
    public static final String VALUE = "value";
    private static final PxWords WORDS = PxWords.in(Danish.LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd HH:mm");
    private static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");
    private static final String BETWEEN = " \t\r\n,;";

    /** @throws SourceTrouble when it cannot be read */
    public Table read(byte[] content) {
        String text = PxText.of(content);
        PxKeywords keywords = PxKeywords.read(text);
        List<String> variables = Stream.concat(keywords.list("STUB").stream(), keywords.list("HEADING").stream())
                .toList();
        if (variables.isEmpty()) {
            throw trouble(WORDS.noVariables());
        }
        for (String variable : variables) {
            if (!keywords.list("KEYS", variable).isEmpty()) {
                throw trouble(WORDS.onlyFilledRows());
            }
        }
        Cube cube = new Cube(variables.stream()
                .map(variable -> dimension(keywords, variable))
                .toList());
        List<String> figures = figures(keywords.data(), cube.cells());
        List<String> columns = new ArrayList<>();
        cube.dimensions().forEach(dimension -> columns.add(dimension.name()));
        columns.add(VALUE);
        return new Table(
                columns, cube.rows(cell -> List.of(figures.get(cell))), Table.NumberForm.PLAIN, facts(keywords, text));
    }

    private static Cube.Dimension dimension(PxKeywords keywords, String variable) {
        List<String> codes = keywords.list("CODES", variable);
        List<String> values = keywords.list("VALUES", variable);
        if (codes.isEmpty() && values.isEmpty()) {
            throw trouble(WORDS.noValues(variable));
        }
        if (!codes.isEmpty() && !values.isEmpty() && codes.size() != values.size()) {
            throw trouble(WORDS.otherCodes(variable, codes.size(), values.size()));
        }
        String code = keywords.first("VARIABLECODE", variable);
        return new Cube.Dimension(code.isEmpty() ? variable.strip() : code, codes.isEmpty() ? values : codes);
    }

    /** Rows may end in a semicolon too; what counts is how many figures there are. */
    private static List<String> figures(String data, int cells) {
        List<String> figures = new ArrayList<>(cells);
        StringTokenizer tokens = new StringTokenizer(data, BETWEEN);
        while (tokens.hasMoreTokens() && figures.size() <= cells) {
            figures.add(unquoted(tokens.nextToken()));
        }
        if (figures.size() != cells) {
            throw trouble(WORDS.otherCount(figures.size(), cells));
        }
        return figures;
    }

    private static String unquoted(String token) {
        boolean quoted = token.length() >= 2 && token.startsWith("\"") && token.endsWith("\"");
        return quoted ? token.substring(1, token.length() - 1) : token;
    }

    private static Table.Facts facts(PxKeywords keywords, String text) {
        List<String> warnings = new ArrayList<>();
        if (text.indexOf('\uFFFD') >= 0) {
            warnings.add(WORDS.lettersLost());
        }
        Map<String, String> units = new HashMap<>();
        if (!keywords.first("UNITS").isEmpty()) {
            units.put("", keywords.first("UNITS"));
        }
        String measure = keywords.first("CONTVARIABLE");
        List<String> codes = keywords.list("CODES", measure);
        List<String> values = keywords.list("VALUES", measure);
        for (int number = 0; !measure.isEmpty() && number < values.size(); number++) {
            String unit = keywords.first("UNITS", values.get(number));
            if (!unit.isEmpty()) {
                units.put(codes.isEmpty() ? values.get(number) : codes.get(number), unit);
            }
        }
        String title = keywords.first("TITLE").isEmpty() ? keywords.first("CONTENTS") : keywords.first("TITLE");
        return new Table.Facts(title, units, updated(keywords.first("LAST-UPDATED")), true, warnings);
    }

    private static Optional<Instant> updated(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.parse(text, TIME).atZone(DANISH).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static SourceTrouble trouble(String sentence) {
        return new SourceTrouble(sentence, true);
    }
}

package dk.sigtepunkt.sources.internal.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.Cube;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON-stat 1.x (as Statistikbanken writes it, and bundles of several) and 2.0 (a dataset, or a collection that
 * holds its datasets).
 */
public final class JsonStatReader {
    public static final String VALUE = "value";
    public static final String STATUS = "status";
    private static final JsonStatWords WORDS = JsonStatWords.in(Danish.LOCALE);
    private static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");
    private static final String NO_FIGURE = "";
    private static final int MOST_DIGITS = 400;

    /**
     * @param chosen which dataset, by its name or its number from 0; empty when there is only one
     * @throws SourceTrouble when it cannot be read
     */
    public Table read(byte[] content, String chosen) {
        JsonNode dataset = JsonStatChoice.of(JsonText.parsed(content, WORDS.document()), chosen);
        Cube cube = new Cube(JsonStatDimensions.of(dataset));
        int cells = cube.cells();
        JsonNode value = dataset.path(VALUE);
        JsonNode status = dataset.path(STATUS);
        check(value, cells);
        boolean stated = !status.isMissingNode() && !status.isNull();
        List<String> columns = new ArrayList<>();
        cube.dimensions().forEach(dimension -> columns.add(dimension.name()));
        columns.add(VALUE);
        if (stated) {
            columns.add(STATUS);
        }
        List<Table.Row> rows = cube.rows(
                cell -> stated ? List.of(text(at(value, cell)), status(status, cell)) : List.of(text(at(value, cell))));
        return new Table(columns, rows, Table.NumberForm.PLAIN, facts(dataset));
    }

    private static void check(JsonNode value, int cells) {
        if (value.isArray()) {
            if (value.size() != cells) {
                throw trouble(WORDS.otherCount(value.size(), cells));
            }
            return;
        }
        if (!value.isObject()) {
            throw trouble(WORDS.noFigures());
        }
        value.fieldNames().forEachRemaining(name -> {
            if (!name.matches("\\d{1,9}") || Integer.parseInt(name) >= cells) {
                throw trouble(WORDS.noPlace(name, cells));
            }
        });
    }

    private static JsonNode at(JsonNode arrayOrObject, int cell) {
        return arrayOrObject.isArray() ? arrayOrObject.path(cell) : arrayOrObject.path(Integer.toString(cell));
    }

    /** One text for all, one for each, or only for some; an array of one element is one for all. */
    private static String status(JsonNode status, int cell) {
        if (status.isTextual()) {
            return status.asText();
        }
        if (status.isArray() && status.size() == 1) {
            return text(status.get(0));
        }
        return text(at(status, cell));
    }

    private static String text(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return NO_FIGURE;
        }
        if (!node.isNumber()) {
            return node.asText();
        }
        BigDecimal number = node.decimalValue();
        // Written out in full, 1E999999999 would fill the memory.
        return Math.abs(number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
    }

    private static Table.Facts facts(JsonNode dataset) {
        List<String> warnings = new ArrayList<>();
        Optional<Instant> updated = updated(dataset.path("updated").asText(""));
        if (updated.isEmpty() && dataset.hasNonNull("updated")) {
            warnings.add(WORDS.unreadableTime(dataset.path("updated").asText()));
        }
        return new Table.Facts(dataset.path("label").asText(""), units(dataset), updated, true, warnings);
    }

    /** A unit stands at each measure; when all measures share one it is the unit of the whole. */
    private static Map<String, String> units(JsonNode dataset) {
        Map<String, String> units = new HashMap<>();
        for (JsonNode dimension : dataset.path("dimension")) {
            dimension.path("category").path("unit").properties().forEach(unit -> {
                String name = unit(unit.getValue());
                if (!name.isEmpty()) {
                    units.put(unit.getKey(), name);
                }
            });
        }
        if (units.values().stream().distinct().count() == 1) {
            units.put("", units.values().iterator().next());
        }
        return units;
    }

    private static String unit(JsonNode unit) {
        for (String name : List.of("base", "label", "symbol")) {
            if (unit.path(name).isTextual()) {
                return unit.path(name).asText();
            }
        }
        return "";
    }

    /** A time with or without zone, or a day; without zone it is Danish time. */
    public static Optional<Instant> updated(String text) {
        try {
            if (text.length() <= 10) {
                return text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(LocalDate.parse(text).atStartOfDay(DANISH).toInstant());
            }
            return Optional.of(
                    text.matches(".*(Z|[+-]\\d{2}:?\\d{2})")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).atZone(DANISH).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static SourceTrouble trouble(String sentence) {
        return new SourceTrouble(sentence, true);
    }
}

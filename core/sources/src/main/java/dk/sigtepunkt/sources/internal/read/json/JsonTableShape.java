package dk.sigtepunkt.sources.internal.read.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import dk.sigtepunkt.sources.internal.read.table.Headings;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Where a document has its rows: an array of objects, columns and rows apart, or objects within objects.
 *
 * @param at the array of rows, or the outermost of the nested objects
 * @param columns a pointer within a row for each column; empty for every field that is not itself an object or array
 * @param columnsAt the array of columns, and {@code columnName} the name within one; only for {@link Kind#MATRIX}
 * @param nested what each level of nested objects is called; only for {@link Kind#NESTED}
 */
record JsonTableShape(
        Kind kind,
        JsonPointer at,
        Map<String, JsonPointer> columns,
        JsonPointer columnsAt,
        JsonPointer columnName,
        List<String> nested) {
    private static final String COLUMN = "columns.";

    enum Kind {
        OBJECTS,
        MATRIX,
        NESTED
    }

    /** @throws SourceTrouble when a setting is not a JSON Pointer */
    static JsonTableShape of(SourceDefinition source) {
        Map<String, String> settings = source.settings();
        Map<String, JsonPointer> columns = new LinkedHashMap<>();
        settings.forEach((name, value) -> {
            if (name.startsWith(COLUMN)) {
                columns.put(name.substring(COLUMN.length()), pointer(name, value));
            }
        });
        boolean matrix = settings.containsKey("columnsAt");
        List<String> nested = Stream.of(settings.getOrDefault("nested", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        String at = matrix ? "rowsAt" : "rows";
        return new JsonTableShape(
                matrix ? Kind.MATRIX : nested.isEmpty() ? Kind.OBJECTS : Kind.NESTED,
                pointer(at, settings.getOrDefault(at, matrix ? "/rows" : "")),
                columns,
                pointer("columnsAt", settings.getOrDefault("columnsAt", "")),
                pointer("columnName", settings.getOrDefault("columnName", "")),
                nested);
    }

    /** True when the document has not one row; also when it lacks the place where they should be. */
    boolean empty(JsonNode root) {
        return root.at(at).isEmpty();
    }

    /** @throws SourceTrouble when the rows are not where they should be, or are not of this shape */
    List<Map<String, JsonNode>> rows(JsonNode root, String answer) {
        JsonNode found = at(root, at, answer);
        List<Map<String, JsonNode>> rows = new ArrayList<>();
        if (kind == Kind.NESTED) {
            unfold(found, 0, Map.of(), rows);
            return rows;
        }
        if (!found.isArray()) {
            throw new SourceTrouble("%s skal have en liste på stien »%s«.".formatted(answer, at), false);
        }
        List<String> names = kind == Kind.MATRIX ? names(at(root, columnsAt, answer)) : List.of();
        for (JsonNode row : found) {
            String place = answer + ", række " + (rows.size() + 1);
            rows.add(kind == Kind.MATRIX ? zipped(names, row, place) : fields(row, place));
        }
        return rows;
    }

    private static JsonNode at(JsonNode root, JsonPointer pointer, String answer) {
        JsonNode found = root.at(pointer);
        if (found.isMissingNode() || found.isNull()) {
            String there = root.isObject()
                    ? String.join(", ", (Iterable<String>) root::fieldNames)
                    : root.isArray() ? "en liste med %d".formatted(root.size()) : "en enkelt værdi";
            throw new SourceTrouble(
                    "%s har intet på stien »%s«; det har %s.".formatted(answer, pointer, Quoted.of(there, "andet")),
                    false);
        }
        return found;
    }

    private Map<String, JsonNode> fields(JsonNode row, String place) {
        if (!row.isObject()) {
            throw new SourceTrouble(
                    "%s er ikke et objekt med felter. Står kolonnernes navne for sig, så skriv »columnsAt«."
                            .formatted(place),
                    false);
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        if (columns.isEmpty()) {
            row.properties().forEach(field -> {
                if (field.getValue().isValueNode()) {
                    fields.put(field.getKey(), field.getValue());
                }
            });
            return fields;
        }
        columns.forEach((name, pointer) -> {
            JsonNode value = row.at(pointer);
            if (value.isContainerNode()) {
                throw new SourceTrouble("%s har ikke en enkelt værdi på stien »%s«.".formatted(place, pointer), false);
            }
            if (!value.isMissingNode()) {
                fields.put(name, value);
            }
        });
        return fields;
    }

    private List<String> names(JsonNode columns) {
        return Headings.unique(
                StreamSupport.stream(columns.spliterator(), false)
                        .map(column -> column.at(columnName).asText())
                        .toList(),
                "listen »%s«".formatted(columnsAt));
    }

    private static Map<String, JsonNode> zipped(List<String> names, JsonNode row, String place) {
        if (row.size() != names.size()) {
            throw new SourceTrouble(
                    "%s har %d værdier, men der er %d kolonner.".formatted(place, row.size(), names.size()), false);
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i), row.get(i));
        }
        return fields;
    }

    private void unfold(JsonNode node, int depth, Map<String, JsonNode> above, List<Map<String, JsonNode>> rows) {
        boolean leaf = depth == nested.size();
        if (leaf && node.isArray()) {
            node.forEach(element -> unfold(element, depth, above, rows));
        } else if (leaf) {
            Map<String, JsonNode> row = new LinkedHashMap<>(above);
            row.putAll(node.isObject() ? fields(node, "Svaret, række " + (rows.size() + 1)) : Map.of("value", node));
            rows.add(row);
        } else if (node.isObject()) {
            node.properties().forEach(field -> {
                Map<String, JsonNode> row = new LinkedHashMap<>(above);
                row.put(nested.get(depth), TextNode.valueOf(field.getKey()));
                unfold(field.getValue(), depth + 1, row, rows);
            });
        } else {
            throw new SourceTrouble(
                    "Svaret har ingen felter på niveauet »%s«: det har færre niveauer, end »nested« nævner."
                            .formatted(nested.get(depth)),
                    false);
        }
    }

    private static JsonPointer pointer(String setting, String text) {
        try {
            return JsonPointer.compile(text.strip());
        } catch (IllegalArgumentException notAPointer) {
            throw new SourceTrouble(
                    "Indstillingen %s er »%s«; den skal være en sti som /data/rows.".formatted(setting, text),
                    false,
                    notAPointer);
        }
    }
}

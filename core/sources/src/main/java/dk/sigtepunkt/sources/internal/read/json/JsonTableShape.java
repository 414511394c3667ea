package dk.sigtepunkt.sources.internal.read.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.text.Danish;
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
    private static final JsonTableWords WORDS = JsonTableWords.in(Danish.LOCALE);
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
            throw new SourceTrouble(WORDS.noList(answer, at), false);
        }
        List<String> names = kind == Kind.MATRIX ? names(at(root, columnsAt, answer)) : List.of();
        for (JsonNode row : found) {
            String place = WORDS.rowOf(answer, rows.size() + 1);
            rows.add(kind == Kind.MATRIX ? zipped(names, row, place) : fields(row, place));
        }
        return rows;
    }

    private static JsonNode at(JsonNode root, JsonPointer pointer, String answer) {
        JsonNode found = root.at(pointer);
        if (found.isMissingNode() || found.isNull()) {
            throw new SourceTrouble(WORDS.nothingAt(answer, pointer, root), false);
        }
        return found;
    }

    private Map<String, JsonNode> fields(JsonNode row, String place) {
        if (!row.isObject()) {
            throw new SourceTrouble(WORDS.noFields(place), false);
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
                throw new SourceTrouble(WORDS.notSingleAt(place, pointer), false);
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
                WORDS.list(columnsAt));
    }

    private static Map<String, JsonNode> zipped(List<String> names, JsonNode row, String place) {
        if (row.size() != names.size()) {
            throw new SourceTrouble(WORDS.otherCount(place, row.size(), names.size()), false);
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
            row.putAll(
                    node.isObject()
                            ? fields(node, WORDS.rowOf(WORDS.answer(), rows.size() + 1))
                            : Map.of("value", node));
            rows.add(row);
        } else if (node.isObject()) {
            node.properties().forEach(field -> {
                Map<String, JsonNode> row = new LinkedHashMap<>(above);
                row.put(nested.get(depth), TextNode.valueOf(field.getKey()));
                unfold(field.getValue(), depth + 1, row, rows);
            });
        } else {
            throw new SourceTrouble(WORDS.tooFewLevels(nested.get(depth)), false);
        }
    }

    private static JsonPointer pointer(String setting, String text) {
        try {
            return JsonPointer.compile(text.strip());
        } catch (IllegalArgumentException notAPointer) {
            throw new SourceTrouble(WORDS.noPointer(setting, text), false, notAPointer);
        }
    }
}

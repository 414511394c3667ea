package dk.sigtepunkt.sources.internal.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.NumbersTable;
import dk.sigtepunkt.sources.internal.read.table.PersonNumbers;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.read.table.TableWords;
import dk.sigtepunkt.sources.internal.trouble.PersonsFound;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows out of JSON documents; several are the pages of one answer. */
public final class JsonTableReader {
    private static final JsonTableWords WORDS = JsonTableWords.in(Danish.LOCALE);
    private static final TableWords PLACES = TableWords.in(Danish.LOCALE);

    private JsonTableReader() {}

    /** @throws SourceTrouble with the place of what cannot be read, or the field that has persons in it */
    public static Table read(SourceDefinition source, List<byte[]> documents) {
        JsonTableShape shape = JsonTableShape.of(source);
        Map<String, Map<String, JsonNode>> rows = new LinkedHashMap<>();
        PersonNumbers persons = new PersonNumbers();
        List<JsonNode> roots = new ArrayList<>();
        for (byte[] document : documents) {
            JsonNode root = JsonTableDocument.read(document);
            JsonTableDocument.look(root, persons);
            roots.add(root);
        }
        persons.refusal().ifPresent(sentence -> {
            throw new PersonsFound(sentence);
        });
        for (int i = 0; i < roots.size(); i++) {
            // The page after the last one has nothing, not always in the place where rows are.
            if (i > 0 && shape.empty(roots.get(i))) {
                continue;
            }
            boolean only = roots.size() == 1;
            int number = 0;
            for (Map<String, JsonNode> row : shape.rows(roots.get(i), only ? WORDS.answer() : WORDS.page(i + 1))) {
                number++;
                rows.put(only ? PLACES.row(number) : WORDS.rowOfPage(i + 1, number), row);
            }
        }
        return table(source, shape, rows);
    }

    /**
     * Whether a page is behind the last one.
     *
     * @throws SourceTrouble when it cannot be read
     */
    public static boolean empty(SourceDefinition source, byte[] document) {
        return JsonTableShape.of(source).empty(JsonTableDocument.read(document));
    }

    private static Table table(SourceDefinition source, JsonTableShape shape, Map<String, Map<String, JsonNode>> rows) {
        if (rows.isEmpty()) {
            throw new SourceTrouble(WORDS.noRows(), false);
        }
        Set<String> columns = new LinkedHashSet<>();
        rows.values().forEach(row -> columns.addAll(row.keySet()));
        shape.columns().forEach((name, pointer) -> {
            if (!columns.contains(name)) {
                throw new SourceTrouble(WORDS.noPath(pointer, name), false);
            }
        });
        NumbersTable table = new NumbersTable(List.copyOf(columns), source);
        rows.forEach((place, row) -> table.add(
                place,
                columns.stream()
                        .map(column -> cell(row.get(column), place, column))
                        .toList()));
        return table.table(source, Table.Facts.NONE);
    }

    private static NumbersTable.Cell cell(@Nullable JsonNode node, String place, String column) {
        if (node == null || node.isNull()) {
            return NumbersTable.Cell.EMPTY;
        }
        if (node.isContainerNode()) {
            throw new SourceTrouble(WORDS.notSingle(place, column), false);
        }
        return node.isNumber() ? NumbersTable.Cell.number(node.decimalValue()) : NumbersTable.Cell.text(node.asText());
    }
}

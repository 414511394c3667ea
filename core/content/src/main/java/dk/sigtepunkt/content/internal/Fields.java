package dk.sigtepunkt.content.internal;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One group of fields in a file that has passed its schema, and where it stands. */
final class Fields {
    private final YamlTree.Located file;
    private final String pointer;
    private final JsonNode json;

    Fields(YamlTree.Located file) {
        this(file, "");
    }

    private Fields(YamlTree.Located file, String pointer) {
        this.file = file;
        this.pointer = pointer;
        this.json = file.json().at(pointer);
    }

    int line() {
        return file.line(pointer);
    }

    int line(String field) {
        return file.line(pointer + "/" + field);
    }

    boolean has(String field) {
        return json.has(field);
    }

    String text(String field) {
        return json.path(field).asText().strip();
    }

    double number(String field) {
        return json.path(field).asDouble();
    }

    int integer(String field, int otherwise) {
        return json.path(field).asInt(otherwise);
    }

    boolean flag(String field) {
        return json.path(field).asBoolean();
    }

    Period period(String field) {
        return Period.parse(text(field));
    }

    /** @throws IllegalArgumentException with a Danish sentence when there is no such day */
    LocalDate date(String field) {
        return Day.of(text(field), "skriv år-måned-dag, fx 2025-09-30");
    }

    Fields group(String field) {
        return new Fields(file, pointer + "/" + field);
    }

    /** @param index 0-based, within a list that has it */
    Fields item(String field, int index) {
        return new Fields(file, pointer + "/" + field + "/" + index);
    }

    List<Fields> groups(String field) {
        List<Fields> groups = new ArrayList<>();
        for (int index = 0; index < json.path(field).size(); index++) {
            groups.add(item(field, index));
        }
        return groups;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        json.path(field).forEach(item -> texts.add(item.asText()));
        return texts;
    }
}

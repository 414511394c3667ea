package dk.sigtepunkt.content.internal.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One group of fields in a file that has passed its schema, and where it stands. */
public final class YamlFields {
    private static final YamlWords WORDS = YamlWords.danish();

    private final YamlTree.Located file;
    private final String pointer;
    private final JsonNode json;

    public YamlFields(YamlTree.Located file) {
        this(file, "");
    }

    private YamlFields(YamlTree.Located file, String pointer) {
        this.file = file;
        this.pointer = pointer;
        this.json = file.json().at(pointer);
    }

    public int line() {
        return file.line(pointer);
    }

    public int line(String field) {
        return file.line(pointer + "/" + field);
    }

    public boolean has(String field) {
        return json.has(field);
    }

    public String text(String field) {
        return json.path(field).asText().strip();
    }

    public double number(String field) {
        return json.path(field).asDouble();
    }

    public int integer(String field, int otherwise) {
        return json.path(field).asInt(otherwise);
    }

    public boolean flag(String field) {
        return json.path(field).asBoolean();
    }

    public Period period(String field) {
        return Period.parse(text(field));
    }

    /** @throws IllegalArgumentException with what is wrong when there is no such day */
    public LocalDate date(String field) {
        return Day.of(text(field), WORDS::noDay);
    }

    /** @throws IllegalArgumentException with what is wrong when one of them is no day */
    public List<LocalDate> dates(String field) {
        return texts(field).stream().map(text -> Day.of(text, WORDS::noDay)).toList();
    }

    public YamlFields group(String field) {
        return new YamlFields(file, pointer + "/" + field);
    }

    /** @param index 0-based, within a list that has it */
    public YamlFields item(String field, int index) {
        return new YamlFields(file, pointer + "/" + field + "/" + index);
    }

    public List<YamlFields> groups(String field) {
        List<YamlFields> groups = new ArrayList<>();
        for (int index = 0; index < json.path(field).size(); index++) {
            groups.add(item(field, index));
        }
        return groups;
    }

    /** The texts of a group by name; a text in a group within it has both names, joined by a dot. */
    public Map<String, String> namedTexts(String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : json.path(field).properties()) {
            if (entry.getValue().isObject()) {
                entry.getValue()
                        .properties()
                        .forEach(inner -> texts.put(
                                entry.getKey() + "." + inner.getKey(),
                                inner.getValue().asText()));
            } else {
                texts.put(entry.getKey(), entry.getValue().asText());
            }
        }
        return texts;
    }

    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        json.path(field).forEach(item -> texts.add(item.asText()));
        return texts;
    }
}

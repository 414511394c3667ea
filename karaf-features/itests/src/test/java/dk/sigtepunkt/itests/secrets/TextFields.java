package dk.sigtepunkt.itests.secrets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where an operation takes text, as the interface describes it: fields of the body, what is asked in the address, and bytes. */
final class TextFields {
    private final JsonNode description;
    private final JsonNode operation;
    private final Set<String> all = new TreeSet<>();

    TextFields(JsonNode description, JsonNode operation) {
        this.description = description;
        this.operation = operation;
    }

    /** By name; of what there are several of, after a full stop. */
    Set<String> all() {
        JsonNode content = operation.at("/requestBody/content");
        text("", resolved(content.at("/application~1json/schema")));
        if (content.has("application/octet-stream")) {
            all.add("bytes");
        }
        query().forEach(this::text);
        return all;
    }

    /** What can be asked for in the address, text or not. */
    Set<String> asked() {
        return query().keySet();
    }

    private Map<String, JsonNode> query() {
        Map<String, JsonNode> query = new TreeMap<>();
        for (JsonNode one : operation.path("parameters")) {
            JsonNode parameter = resolved(one);
            if (parameter.get("in").asText().equals("query")) {
                query.put(parameter.get("name").asText(), resolved(parameter.get("schema")));
            }
        }
        return query;
    }

    private void text(String name, JsonNode schema) {
        if (schema.path("type").toString().contains("string") && !schema.has("enum")) {
            all.add(name);
        }
        schema.path("properties")
                .properties()
                .forEach(one -> text((name.isEmpty() ? "" : name + ".") + one.getKey(), resolved(one.getValue())));
        if (schema.has("items")) {
            text(name, resolved(schema.get("items")));
        }
        schema.path("allOf").forEach(part -> text(name, resolved(part)));
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode at = node;
        while (at.has("$ref")) {
            at = description.at(at.get("$ref").asText().substring(1));
        }
        return at;
    }
}

package dk.sigtepunkt.itests.people;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every operation of the interface as its own description tells it, with values that are there. */
final class ApiProbes {
    private final JsonNode description;
    private final Map<String, String> usual;

    private ApiProbes(JsonNode description, Map<String, String> usual) {
        this.description = description;
        this.usual = usual;
    }

    /** @param account whose account stands where one is named */
    static List<Probe> of(Server server, String account) {
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("committee", "oekonomi");
        usual.put("key", "folketal");
        usual.put("id", "oekonomi.raaderum");
        usual.put("strategy", "sammen-om-hedenstederne");
        usual.put("run", "1");
        usual.put("case", "1");
        usual.put("number", "1");
        usual.put("sha256", "0".repeat(64));
        usual.put("account", account);
        return new ApiProbes(server.json("/api/v1/openapi.json"), usual).all();
    }

    private List<Probe> all() {
        List<Probe> probes = new ArrayList<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> probes.add(probe(path.getKey(), method.getKey(), method.getValue()))));
        return probes;
    }

    private Probe probe(String address, String method, JsonNode operation) {
        Map<String, String> path = new LinkedHashMap<>();
        Map<String, String> query = new LinkedHashMap<>();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode told = resolved(parameter);
            String name = told.get("name").asText();
            switch (told.get("in").asText()) {
                case "path" -> path.put(name, address.startsWith("/api/v1/committees") ? "oekonomi" : usual(name));
                case "query" -> query.put(name, "");
                default -> {
                    // What comes in headers is tried by OddRequestsIT.
                }
            }
        }
        Map<String, String> body = new LinkedHashMap<>();
        resolved(operation.at("/requestBody/content/application~1json/schema"))
                .path("properties")
                .properties()
                .forEach(property -> body.put(property.getKey(), value(resolved(property.getValue()))));
        return new Probe(method.toUpperCase(Locale.ROOT), address, path, query, body, !body.isEmpty());
    }

    private String usual(String name) {
        return usual.getOrDefault(name, "findes-ikke");
    }

    private static String value(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "array" -> "[]";
            case "object" -> "{}";
            case "number", "integer" -> "1";
            case "boolean" -> "true";
            default -> "\"x\"";
        };
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode at = node;
        while (at.has("$ref")) {
            at = description.at(at.get("$ref").asText().substring(1));
        }
        return at;
    }
}

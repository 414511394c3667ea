package dk.sigtepunkt.itests.people;

import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request with the places in it where something else can be put.
 *
 * @param address with its path's places as {@code {name}}
 * @param path what usually stands in those places
 * @param query name to usual value; what is empty is left out
 * @param body name to usual value; of a form or of a JSON object
 * @param json whether the body is JSON
 */
record Probe(
        String method,
        String address,
        Map<String, String> path,
        Map<String, String> query,
        Map<String, String> body,
        boolean json) {
    private static final List<String> KEPT = List.of("csrf");

    Probe {
        path = new LinkedHashMap<>(path);
        query = new LinkedHashMap<>(query);
        body = new LinkedHashMap<>(body);
    }

    /** The same with a query of a form that is sent as one. */
    Probe asking(Map<String, String> fields) {
        return new Probe(method, address, path, fields, body, json);
    }

    /** Every place, as {@code part:name}. */
    List<String> places() {
        return Stream.of(named("path", path), named("query", query), named("body", body))
                .flatMap(names -> names)
                .filter(place -> !KEPT.contains(place.substring(place.indexOf(':') + 1)))
                .toList();
    }

    private static Stream<String> named(String part, Map<String, String> values) {
        return values.keySet().stream().map(name -> part + ":" + name);
    }

    /** Path and query with something else in one place. */
    String address(String place, Payload payload) {
        String filled = address;
        for (Map.Entry<String, String> value : path.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", written("path", value, place, payload));
        }
        String asked = query.entrySet().stream()
                .filter(value -> place.equals("query:" + value.getKey())
                        || !value.getValue().isEmpty())
                .map(value -> value.getKey() + "=" + written("query", value, place, payload))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? filled : filled + "?" + asked;
    }

    /** The body with something else in one place. */
    String body(String place, Payload payload) {
        if (json) {
            return body.entrySet().stream()
                    .map(value -> quoted(value.getKey()) + ": "
                            + (place.equals("body:" + value.getKey()) ? quoted(payload.text()) : value.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return body.entrySet().stream()
                .map(value -> value.getKey() + "=" + written("body", value, place, payload))
                .collect(Collectors.joining("&"));
    }

    private static String written(String part, Map.Entry<String, String> value, String place, Payload payload) {
        return place.equals(part + ":" + value.getKey())
                ? payload.encoded()
                : URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}

package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.description.OpenApiResource;
import dk.sigtepunkt.rest.internal.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The interface as openapi.json describes it. */
final class Description {
    private Description() {}

    static JsonNode document() {
        try (InputStream file = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return Json.MAPPER.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A status on a described path must be described with it; other paths may only be not found. */
    static void assertDescribed(String method, String path, int status) {
        String operation = method.equals("HEAD") ? "get" : method.toLowerCase(java.util.Locale.ROOT);
        path(path)
                .map(described -> described.path(operation).path("responses"))
                .filter(responses -> !responses.isMissingNode())
                .ifPresent(responses -> assertThat(responses.fieldNames())
                        .toIterable()
                        .as("%s %s", method, path)
                        .contains(Integer.toString(status)));
    }

    private static Optional<JsonNode> path(String called) {
        String bare = called.replaceFirst("\\?.*", "");
        return document().path("paths").properties().stream()
                .filter(entry -> Pattern.matches(entry.getKey().replaceAll("\\{[^}]*}", "[^/]+"), bare))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.description.OpenApiResource;
import dk.sigtepunkt.rest.internal.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The interface as the files beside the resources describe it. */
public final class Description {
    private static final Path JAVA = Path.of("src/main/java");
    private static final List<Class<?>> RESOURCES = findResources();
    private static final JsonNode DOCUMENT = join();

    private Description() {}

    public static JsonNode document() {
        return DOCUMENT;
    }

    /** Every resource that there is the source of, also one that nobody serves. */
    static List<Class<?>> resources() {
        return RESOURCES;
    }

    /** What the resource's own file says. */
    static JsonNode file(Class<?> resource) {
        try (InputStream file = resource.getResourceAsStream(resource.getSimpleName() + ".openapi.json")) {
            return Json.MAPPER.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Class<?>> findResources() {
        try (Stream<Path> files = Files.walk(JAVA)) {
            return files.map(file -> JAVA.relativize(file).toString())
                    .filter(file -> file.endsWith("Resource.java"))
                    .sorted()
                    .<Class<?>>map(file -> load(file.replace(".java", "").replace('/', '.')))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static JsonNode join() {
        List<Class<?>> others = RESOURCES.stream()
                .filter(resource -> resource != OpenApiResource.class)
                .toList();
        try {
            return Json.MAPPER.readTree(new OpenApiResource(others).description());
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

package dk.sigtepunkt.rest.internal.description;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sigtepunkt.rest.internal.http.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The OpenAPI document, joined from the files that lie beside the resources: {@code XxxResource.openapi.json} describes
 * what that resource answers, {@code components.openapi.json} what several resources of the package, or of others, use.
 */
final class OpenApiDocument {
    /** Those that many files add to; in all else a file has the word alone. */
    private static final Set<String> JOINED = Set.of("paths", "components");

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(LINES)
            .withArrayIndenter(LINES);

    private final ObjectNode document = Json.MAPPER.createObjectNode();

    /** In the order of the resources, so that the same resources always give the same bytes. */
    static OpenApiDocument of(List<Class<?>> resources) {
        OpenApiDocument document = new OpenApiDocument();
        Set<String> packages = new LinkedHashSet<>();
        for (Class<?> resource : resources) {
            document.add(beside(resource, resource.getSimpleName()));
            if (packages.add(resource.getPackageName())) {
                document.add(beside(resource, "components"));
            }
        }
        return document;
    }

    private static JsonNode beside(Class<?> resource, String name) {
        String file = name + ".openapi.json";
        try (InputStream part = resource.getResourceAsStream(file)) {
            if (part == null && name.equals(resource.getSimpleName())) {
                throw new IllegalStateException(resource.getName() + " has no " + file + " beside it");
            }
            return part == null ? Json.MAPPER.createObjectNode() : Json.MAPPER.readTree(part);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file + " beside " + resource.getName(), unreadable);
        }
    }

    /** @throws IllegalStateException when something in it is described already */
    OpenApiDocument add(JsonNode part) {
        part.properties().forEach(member -> {
            if (JOINED.contains(member.getKey())) {
                member.getValue()
                        .properties()
                        .forEach(group -> join(member.getKey(), group.getKey(), group.getValue()));
            } else {
                once(document, member.getKey(), member.getValue());
            }
        });
        return this;
    }

    /** A path is a group of operations, a kind of component a group of components. */
    private void join(String section, String group, JsonNode part) {
        ObjectNode joined = document.withObjectProperty(section).withObjectProperty(group);
        part.properties().forEach(member -> once(joined, member.getKey(), member.getValue()));
    }

    private static void once(ObjectNode joined, String name, JsonNode value) {
        @Nullable JsonNode before = joined.putIfAbsent(name, value);
        if (before != null) {
            throw new IllegalStateException(name + " is described twice: " + before + " and " + value);
        }
    }

    byte[] bytes() {
        try {
            return (Json.MAPPER.writer(LAYOUT).writeValueAsString(document) + "\n").getBytes(UTF_8);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot write the description", broken);
        }
    }
}

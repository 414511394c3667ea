package dk.sigtepunkt.rest.internal.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.Description;
import dk.sigtepunkt.rest.internal.http.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files beside the resources, which the description is joined from. */
class OpenApiFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources");
    private static final int MOST_LINES = 600;

    private final Map<Path, JsonNode> files = read();

    private static Map<Path, JsonNode> read() {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            Map<Path, JsonNode> files = new TreeMap<>();
            for (Path file : paths.filter(path -> path.toString().endsWith(".openapi.json"))
                    .toList()) {
                files.put(FOLDER.relativize(file), Json.MAPPER.readTree(file.toFile()));
            }
            return files;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void everyFileIsJoinedAndNothingIsInTwo() {
        List<String> written =
                files.values().stream().flatMap(file -> entries(file).stream()).toList();
        assertThat(written).isNotEmpty().doesNotHaveDuplicates();
        assertThat(entries(Description.document())).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void noComponentIsThereForNothing() {
        JsonNode document = Description.document();
        Set<String> used = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(references(document.path("paths")));
        while (!open.isEmpty()) {
            String reference = open.pop();
            if (used.add(reference)) {
                open.addAll(references(document.at(reference)));
            }
        }
        assertThat(components(document)).isEqualTo(used);
    }

    @Test
    void whatSeveralResourcesUseIsInNoResourcesOwnFile() {
        files.forEach((own, file) -> {
            if (!own.endsWith("components.openapi.json")) {
                Set<String> elsewhere = files.entrySet().stream()
                        .filter(other -> !other.getKey().equals(own))
                        .flatMap(other -> references(other.getValue()).stream())
                        .collect(Collectors.toSet());
                assertThat(components(file)).as(own.toString()).doesNotContainAnyElementsOf(elsewhere);
            }
        });
    }

    @Test
    void aFileIsShortEnoughToRead() throws IOException {
        for (Path file : files.keySet()) {
            assertThat(Files.readAllLines(FOLDER.resolve(file)))
                    .as(file.toString())
                    .hasSizeLessThanOrEqualTo(MOST_LINES);
        }
    }

    /** Each operation and component with what is said of it. */
    private static List<String> entries(JsonNode document) {
        return Stream.of("paths", "components")
                .flatMap(section -> document.path(section).properties().stream())
                .flatMap(group -> group.getValue().properties().stream()
                        .map(entry -> group.getKey() + " " + entry.getKey() + " " + entry.getValue()))
                .toList();
    }

    private static Set<String> components(JsonNode document) {
        return document.path("components").properties().stream()
                .flatMap(kind -> kind.getValue().properties().stream()
                        .map(component -> "/components/" + kind.getKey() + "/" + component.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The components that it names; what it names a part of is a component too. */
    private static Set<String> references(JsonNode described) {
        Stream<String> pointers = described.findValuesAsText("$ref").stream()
                .map(reference ->
                        Stream.of(reference.split("/")).skip(1).limit(3).collect(Collectors.joining("/", "/", "")));
        Stream<String> schemes = described.findValues("security").stream()
                .flatMap(requirements -> Stream.iterate(0, i -> i < requirements.size(), i -> i + 1)
                        .map(requirements::get))
                .flatMap(requirement -> requirement.properties().stream())
                .map(scheme -> "/components/securitySchemes/" + scheme.getKey());
        return Stream.concat(pointers, schemes).collect(Collectors.toCollection(TreeSet::new));
    }
}

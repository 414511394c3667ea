package dk.sigtepunkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.architecture.PortContracts.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortContractsTest {
    @Nested
    class TheProduct {
        private static final Pattern LINE = Pattern.compile("\\| `(\\w+)` \\| (.+?) \\| (.+?) \\| (.+?) \\|");
        private static final Pattern NAME = Pattern.compile("`(\\w+)`");

        private final PortContracts contracts = new PortContracts(ArchitectureTest.MODULES);

        @Test
        void theDocumentListsEveryPortWithWhoImplementsItAndWhatHoldsThem() throws IOException {
            Map<String, Port> listed = new TreeMap<>();
            Path root = Path.of(System.getProperty("sigtepunkt.root"));
            try (Stream<String> lines = Files.lines(root.resolve("core/docs/ports.md"))) {
                lines.map(LINE::matcher)
                        .filter(Matcher::matches)
                        .forEach(line -> listed.put(
                                line.group(1),
                                new Port(names(line.group(2)), names(line.group(3)), names(line.group(4)))));
            }
            assertThat(listed).containsExactlyInAnyOrderEntriesOf(contracts.ports());
        }

        private static Set<String> names(String cell) {
            return NAME.matcher(cell).results().map(found -> found.group(1)).collect(Collectors.toSet());
        }

        @Test
        void whatStandsInForAPortInTestsRunsTheContractThatTheShippedOneRuns() {
            assertThat(contracts.ports().values()).flatExtracting(Port::doubles).contains("MemoryFigureStore");
            assertThat(contracts.unheldDoubles()).isEmpty();
        }
    }

    /** A product with one port, and what is planted in it. */
    @Nested
    class Planted {
        @TempDir
        Path root;

        @BeforeEach
        void aPortWithADoubleAndAContract() throws IOException {
            Files.createDirectories(root.resolve("core/domain"));
            Files.createDirectories(root.resolve("core/persistence"));
            Files.writeString(root.resolve("core/domain/pom.xml"), "<project/>");
            Files.writeString(root.resolve("core/persistence/pom.xml"), "<project/>");
            java("domain/src/main", "Shelf", "public interface Shelf {\n}");
            java("domain/src/main", "ShelfStore", "public interface ShelfStore extends Shelf {\n}");
            java("domain/src/main", "ShelfWords", "public interface ShelfWords {\n}");
            java("domain/src/main", "DanishShelfWords", "class DanishShelfWords implements ShelfWords {\n}");
            java("domain/src/test", "MemoryShelf", "public final class MemoryShelf implements ShelfStore {\n}");
            java(
                    "domain/src/test",
                    "ShelfStoreContract",
                    "abstract class ShelfStoreContract { abstract ShelfStore opened(); }");
            java("domain/src/test", "MemoryShelfTest", test("MemoryShelfTest", "ShelfStoreContract", "MemoryShelf"));
            java("persistence/src/main", "SqlShelf", "class SqlShelf<T> implements Other, ShelfStore {\n}");
            java(
                    "persistence/src/test",
                    "SqlShelfContract",
                    "abstract " + test("SqlShelfContract", "ShelfStoreContract", "SqlShelf"));
            java("persistence/src/test", "DerbyShelfTest", "class DerbyShelfTest extends SqlShelfContract {}");
        }

        @Test
        void aPortIsFoundWithEverythingOfItAndWordsAreNone() {
            Port port = new Port(Set.of("SqlShelf"), Set.of("MemoryShelf"), Set.of("ShelfStoreContract"));
            assertThat(contracts().ports()).isEqualTo(Map.of("Shelf", port, "ShelfStore", port));
            assertThat(contracts().unheldDoubles()).isEmpty();
        }

        @Test
        void aDoubleThatRunsNoContractIsFound() throws IOException {
            java("domain/src/test", "MemoryShelfTest", test("MemoryShelfTest", "Object", "MemoryShelf"));
            assertThat(contracts().unheldDoubles()).containsExactly("Shelf: MemoryShelf", "ShelfStore: MemoryShelf");
        }

        @Test
        void anImplementationThatRunsNoContractIsFound() throws IOException {
            java("persistence/src/test", "DerbyShelfTest", "class DerbyShelfTest {}");
            assertThat(contracts().unheldDoubles()).containsExactly("Shelf: MemoryShelf", "ShelfStore: MemoryShelf");
        }

        private PortContracts contracts() {
            return new PortContracts(Sources.below(root));
        }

        private static String test(String name, String parent, String made) {
            return "class %s extends %s { ShelfStore opened() { return new %s(); } }".formatted(name, parent, made);
        }

        private void java(String place, String name, String text) throws IOException {
            Path file = root.resolve("core/" + place + "/java/" + name + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "package dk.sigtepunkt.shelf;\n" + text);
        }
    }
}

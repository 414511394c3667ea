package dk.sigtepunkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A product with one use case, one port and one adapter of each kind, and what is planted in it. */
class WritesTest {
    private static final Set<String> ADAPTERS = Set.of("core/rest", "core/web", "core/shell");

    @TempDir
    Path root;

    @BeforeEach
    void aProduct() throws IOException {
        for (String module : List.of("core/domain", "core/persistence", "core/rest", "core/web", "core/shell")) {
            write(module + "/pom.xml", "<project/>");
        }
        java("domain", "Shelf", "public interface Shelf {\n    List<Book> all();\n}");
        java("domain", "ShelfOrders", "public interface ShelfOrders {\n    Outcome put(Book book, Actor actor);\n}");
        java(
                "domain",
                "PutBook",
                "public final class PutBook {\n    void put(Actor actor) { policy.objection(actor, PUT); }\n}");
        java("persistence", "SqlShelf", "class SqlShelf implements BookStore {}");
        java("domain", "BookStore", "public interface BookStore {\n    Receipt append(Book book);\n}");
        java("rest", "BookResource", """
                @Path("/v1/books") class BookResource {
                    PutBook books;
                    @GET
                    Object all() { return books; }
                    @POST
                    @Path("/{book}/pages")
                    Object put() { return books; }
                }""");
        java("web", "BookPages", """
                class BookPages {
                    static final String ONE = "/boeger/{book}";
                    PutBook books;
                    Object routes() { return List.of(Route.reading(ONE, page), Route.acting(ONE + "/laan", page)); }
                }""");
        java("shell", "BookConsole", "class BookConsole { PutBook books; }");
        java(
                "shell",
                "PutCommand",
                "@Command(scope = \"s\", name = \"put\") class PutCommand { BookConsole console; }");
        java("shell", "ListCommand", "@Command(scope = \"s\", name = \"list\") class ListCommand { Shelf shelf; }");
    }

    @Test
    void eachKindOfWriteIsFoundWithTheUseCaseItReachesAndWhatOnlyReadsIsNot() {
        Writes writes = writes();
        assertThat(writes.found().keySet())
                .containsExactly("POST /api/v1/books/{book}/pages", "POST /boeger/{book}/laan", "sigtepunkt:put");
        assertThat(writes.found().values()).allMatch(Set.of("PutBook")::equals);
    }

    @Test
    void aPlantedWriteIsOneMoreAndOneThatReachesNoUseCaseHasNone() throws IOException {
        java("rest", "PageResource", "@Path(\"/v1/pages\") class PageResource {\n    @DELETE\n    void all() {}\n}");

        assertThat(writes().found()).hasSize(4).containsEntry("DELETE /api/v1/pages", Set.of());
    }

    @Test
    void aPortThatCanWriteIsFoundByItselfAndAnAdapterThatNamesItIsNamed() throws IOException {
        List<Module> modules = Sources.below(root);
        Set<String> ports = new Ports(modules).thatWrite(Set.of());
        assertThat(ports).containsExactlyInAnyOrder("ShelfOrders", "BookStore");
        assertThat(new Rules(modules).portsNamedByAdapters(ADAPTERS, ports)).isEmpty();

        java("domain", "Lamp", "public interface Lamp {\n    void light();\n}");
        java("web", "Shortcut", "class Shortcut { Lamp lamp; }");
        modules = Sources.below(root);
        assertThat(new Rules(modules).portsNamedByAdapters(ADAPTERS, new Ports(modules).thatWrite(Set.of())))
                .containsExactly("core/web: dk.sigtepunkt.web.Shortcut");
    }

    private Writes writes() {
        List<Module> modules = Sources.below(root);
        return new Writes(modules, ADAPTERS, new Ports(modules).useCases());
    }

    private void java(String module, String name, String text) throws IOException {
        write(
                "core/%1$s/src/main/java/dk/sigtepunkt/%1$s/%2$s.java".formatted(module, name),
                "package dk.sigtepunkt.%s;\n\n%s\n".formatted(module, text));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

package dk.sigtepunkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two modules whose READMEs are true, and one planted fault at a time. */
class ReadmesTest {
    @TempDir
    Path root;

    @BeforeEach
    void modulesThatSayWhatTheyAre() throws IOException {
        write("core/README.md", "`mvn -Pdev`, then `core/web`.");
        write("core/web/pom.xml", "<project/>");
        write("core/web/src/main/java/dk/sigtepunkt/web/internal/page/Route.java", "");
        write("core/web/src/main/resources/templates/page/base.html", "");
        write(
                "core/web/README.md",
                "`Route.dated` shows `page/base`; `src/main/resources`, `target/frontend`, `/health`.");
        write("committee-plugins/README.md", "`../core/web/pom.xml`");
        write(
                "karaf-features/README.md",
                "```\nmvn -pl core/web\nNewPages new/Folder\n```\n`XxxPages`, `Source…Resource`");
    }

    @Test
    void whatIsThereIsTrue() {
        assertThat(new Readmes(root).missing()).isEmpty();
        assertThat(new Readmes(root).untrue()).isEmpty();
    }

    @Test
    void aModuleWithoutOneIsNamed() throws IOException {
        write("core/seal/pom.xml", "<project/>");

        assertThat(new Readmes(root).missing()).containsExactly("core/seal");
    }

    @Test
    void aClassThatIsGoneIsNamed() throws IOException {
        write("core/web/README.md", "`Routes.dated`, `Route.dated`");

        assertThat(new Readmes(root).untrue()).containsExactly("core/web/README.md: Routes.dated");
    }

    @Test
    void aPathThatIsGoneIsNamed() throws IOException {
        write("core/web/README.md", "`page/frame`, `page/base`, `src/main/frontend/`, `bnd.xml`");

        assertThat(new Readmes(root).untrue())
                .containsExactly(
                        "core/web/README.md: page/frame",
                        "core/web/README.md: src/main/frontend/",
                        "core/web/README.md: bnd.xml");
    }

    @Test
    void aCommandForAModuleThatIsGoneIsNamed() throws IOException {
        write("core/web/README.md", "```\nmvn -am -pl core/pages,core/web package\n```\n");

        assertThat(new Readmes(root).untrue()).containsExactly("core/web/README.md: core/pages");
    }

    @Test
    void aCommandForATestThatIsGoneIsNamed() throws IOException {
        write("core/web/README.md", "```\nmvn test -Dtest=RouteTest\nmvn test -Dtest=Route -Dit.test='*IT'\n```\n");

        assertThat(new Readmes(root).untrue()).containsExactly("core/web/README.md: RouteTest");
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

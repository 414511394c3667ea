package dk.sigtepunkt.web.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {
    private static final String BROKEN = "templates/page/broken.html";
    private static final String OWN = "assets/sigtepunkt/sigtepunkt.css";

    @TempDir
    Path folder;

    @BeforeEach
    void aSourceTree() throws IOException {
        write(BROKEN, "first");
        write(OWN, "first {}");
        write("assets/sigtepunkt/icon.svg", "<svg/>");
    }

    @Nested
    class InAWorkshop {
        @Test
        void aChangedTemplateShowsAtTheNextReload() throws IOException {
            Supplier<Templates> templates = PageFiles.of(folder.toString())
                    .reading(files -> new Templates(files, new Assets(files), Words.danish(files), "Sigtepunkt"));
            assertThat(templates.get().alone("page/broken")).isEqualTo("first");

            write(BROKEN, "second");

            assertThat(templates.get().alone("page/broken")).isEqualTo("second");
        }

        @Test
        void aChangedTextShowsAtTheNextReload() throws IOException {
            write("words/page.properties", "page.try = først");
            Supplier<Words> words = PageFiles.of(folder.toString()).reading(Words::danish);
            assertThat(words.get().say("page.try")).isEqualTo("først");

            write("words/page.properties", "page.try = siden");

            assertThat(words.get().say("page.try")).isEqualTo("siden");
        }

        @Test
        void aChangedStyleSheetGetsANewAddress() throws IOException {
            Supplier<Assets> assets = PageFiles.of(folder.toString()).reading(Assets::new);
            String before = assets.get().ownStylesheet();

            write(OWN, "second {}");

            String after = assets.get().ownStylesheet();
            assertThat(after).isNotEqualTo(before);
            assertThat(assets.get().find(after.substring("/assets".length())))
                    .hasValueSatisfying(
                            asset -> assertThat(asset.bytes()).asString().isEqualTo("second {}"));
        }

        @Test
        void whatTheSourceTreeLacksComesFromTheBundle() {
            assertThat(PageFiles.of(folder.toString())
                            .reading(Assets::new)
                            .get()
                            .designSystem())
                    .startsWith("/assets/dkfds/");
        }
    }

    @Nested
    class WithoutOne {
        @Test
        void everythingIsReadOnceOutOfTheBundle() {
            Supplier<String> page = PageFiles.of("").reading(PageFilesTest::broken);

            assertThat(page.get()).contains("<html").isSameAs(page.get());
        }

        @Test
        void aFolderWithoutTemplatesIsNone() throws IOException {
            Path empty = Files.createDirectory(folder.resolve("empty"));

            assertThat(PageFiles.of(empty.toString())).isEqualTo(PageFiles.of(""));
        }

        @Test
        void aServerIsNoneUnlessItWasStartedAsOne() {
            assertThat(PageFiles.ofThisServer()).isEqualTo(PageFiles.of(""));
        }
    }

    private static String broken(ClassLoader files) {
        try (InputStream stream = files.getResourceAsStream(BROKEN)) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

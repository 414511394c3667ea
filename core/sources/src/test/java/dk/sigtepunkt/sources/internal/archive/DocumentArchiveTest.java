package dk.sigtepunkt.sources.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentArchiveTest {
    private static final byte[] CONTENT = "OMRÅDE;INDHOLD\r\n766;47100\r\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DocumentArchive archive;

    @BeforeEach
    void open() {
        archive = new DocumentArchive(folder.resolve("documents"));
    }

    @Test
    void whatIsKeptIsReadBackByteForByte() {
        String sha = archive.keep(CONTENT);
        assertThat(sha).hasSize(64);
        assertThat(archive.content(sha))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(CONTENT));
    }

    @Test
    void theSameDocumentIsKeptOnceAndOnlyItsOwnerMayReadIt() throws IOException {
        String sha = archive.keep(CONTENT);
        assertThat(archive.keep(CONTENT)).isEqualTo(sha);
        List<Path> files = files();
        assertThat(files).singleElement().asString().endsWith(sha.substring(0, 2) + "/" + sha + ".gz");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.get(0))))
                .isEqualTo("rw-------");
    }

    @Test
    void aDocumentThatIsNotThereIsEmpty() {
        assertThat(archive.content("0".repeat(64))).isEmpty();
    }

    @Test
    void aDocumentThatWasTamperedWithIsNotReadAndIsKeptAnew() throws IOException {
        String sha = archive.keep(CONTENT);
        String other = archive.keep(new byte[] {1});
        Files.copy(file(other), file(sha), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> archive.content(sha)).hasMessageContaining("beskadiget");
        Files.write(file(sha), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> archive.content(sha)).hasMessageContaining("beskadiget");

        archive.keep(CONTENT);
        assertThat(archive.content(sha)).isPresent();
    }

    @Test
    void aNameThatCouldLeadElsewhereIsRefused() {
        for (String name : List.of("../../etc/passwd", "", "AB".repeat(32), "0".repeat(63))) {
            assertThatThrownBy(() -> archive.content(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Path file(String sha) {
        return folder.resolve("documents").resolve(sha.substring(0, 2)).resolve(sha + ".gz");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}

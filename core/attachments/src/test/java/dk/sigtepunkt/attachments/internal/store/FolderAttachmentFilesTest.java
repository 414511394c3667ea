package dk.sigtepunkt.attachments.internal.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.attachments.AttachmentFiles;
import dk.sigtepunkt.domain.attachments.AttachmentFilesContract;
import dk.sigtepunkt.domain.deployments.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderAttachmentFilesTest extends AttachmentFilesContract {
    private static final Artifact FILE = new Artifact("a.txt", "Hej".getBytes(UTF_8));

    @TempDir
    private Path data;

    private Path root() {
        return data.resolve("attachments");
    }

    private Path place() {
        return root().resolve(FILE.sha256().substring(0, 2)).resolve(FILE.sha256());
    }

    @Override
    protected AttachmentFiles files() {
        return new FolderAttachmentFiles(root());
    }

    @Test
    void aFileIsTheServersOwnAndNothingElseIsLeft() throws IOException {
        files().keep(FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root())))
                .isEqualTo("rwx------");
        try (Stream<Path> all = Files.walk(root())) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(place());
        }
    }

    @Test
    void whatAKilledServerHadBegunIsTakenAwayAtTheNextStart() throws IOException {
        files().keep(FILE);
        Path left = Files.writeString(root().resolve("123.part"), "halv");
        AttachmentFiles next = files();
        assertThat(left).doesNotExist();
        assertThat(next.kept()).containsExactly(FILE.sha256());
    }

    @Test
    void whatWasChangedOnTheDiskIsNotServedAndIsMendedWhenItIsHandedInAgain() throws IOException {
        files().keep(FILE);
        Files.writeString(place(), "Noget andet");
        assertThat(files().find(FILE.sha256(), "a.txt")).isEmpty();
        files().keep(FILE);
        assertThat(files().find(FILE.sha256(), "a.txt")).isPresent();
    }
}

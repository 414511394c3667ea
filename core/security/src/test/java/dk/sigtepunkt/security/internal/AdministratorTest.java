package dk.sigtepunkt.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.domain.start.StartFailure;
import dk.sigtepunkt.domain.start.StartFault;
import dk.sigtepunkt.domain.start.Untold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdministratorTest {
    @TempDir
    Path data;

    @Test
    void theFirstStartMakesATokenOnlyItsOwnerCanRead() throws IOException {
        FileAdminToken token = new FileAdminToken(Untold.faults(), () -> data);
        Path file = data.resolve("admin.token");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(token.matches(Files.readString(file).strip())).isTrue();
        assertThat(token.matches("")).isFalse();
    }

    @Test
    void aLaterStartKeepsTheToken() throws IOException {
        new FileAdminToken(Untold.faults(), () -> data);
        String first = Files.readString(data.resolve("admin.token")).strip();
        assertThat(new FileAdminToken(Untold.faults(), () -> data).matches(first))
                .isTrue();
        assertThat(new FileAdminToken(Untold.faults(), () -> data).matches("Basic " + first))
                .isFalse();
    }

    @Test
    void aTokenFileThatCannotBeUsedIsNamedWithWhatToDo() throws IOException {
        Path file = data.resolve("admin.token");
        Files.writeString(file, " \n");
        assertUnusable("er tom");
        Files.write(file, new byte[] {(byte) 0xff, 0, 1, 2});
        assertUnusable("er ikke en tekst på én linje");
        Files.write(file, new byte[] {0, 1, 2});
        assertUnusable("er ikke en tekst på én linje");
        Files.write(file, new byte[100_000]);
        assertUnusable("er for stor");
        Files.delete(file);
        Files.createDirectory(file);
        assertUnusable("er en mappe");
        Files.delete(file);
        Files.createSymbolicLink(file, data.resolve("findes-ikke"));
        assertThatThrownBy(() -> new FileAdminToken(Untold.faults(), () -> data))
                .isInstanceOf(StartFailure.class);
    }

    private void assertUnusable(String why) {
        assertThatThrownBy(() -> new FileAdminToken(Untold.faults(), () -> data))
                .isInstanceOfSatisfying(StartFailure.class, failure -> {
                    assertThat(failure.fault().kind()).isEqualTo(StartFault.Kind.DATA_FOLDER);
                    assertThat(failure.fault().sentence()).contains("admin.token", why, "start igen");
                });
    }
}

package dk.sigtepunkt.security.internal.password;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.signin.OneTimePasswords.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorFileTest {
    private static final Instant UNTIL = Instant.parse("2026-11-30T12:00:00Z");

    @TempDir
    Path data;

    @Test
    void itSaysWhoAndWithWhatAndUntilWhenToItsOwnerOnly() throws IOException {
        Path file = new FirstAdministratorFile(() -> data).write("administrator", new Given("abcd-efgh", UNTIL));
        assertThat(file).isAbsolute().hasFileName("first-administrator.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file))
                .contains("administrator\n", "abcd-efgh\n", "30.11.2026 kl. 13.00", "sigtepunkt:first-administrator");
    }

    @Test
    void aNewPasswordTakesThePlaceOfTheOld() throws IOException {
        FirstAdministratorFile file = new FirstAdministratorFile(() -> data);
        file.write("administrator", new Given("abcd-efgh", UNTIL));
        Path written = file.write("administrator", new Given("ijkm-npqr", UNTIL));
        assertThat(Files.readString(written)).contains("ijkm-npqr").doesNotContain("abcd-efgh");
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(written);
        }
    }
}

package dk.sigtepunkt.security.internal.factor;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySealingTest {
    @TempDir
    Path data;

    private KeySealing started() {
        return new KeySealing(Untold.faults(), () -> data);
    }

    @Test
    void theFirstStartMakesAKeyOnlyItsOwnerCanReadAndALaterOneKeepsIt() throws IOException {
        String sealed = started().seal("hemmeligt", "konto");
        Path file = data.resolve("secrets.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(started().open(sealed, "konto")).contains("hemmeligt");
        assertThat(started().keyed("ane")).isEqualTo(started().keyed("ane")).matches("[0-9a-f]{64}");
        assertThat(started().keyed("bo")).isNotEqualTo(started().keyed("ane"));
    }

    @Test
    void whatIsSealedOpensForWhatItBelongsToAlone() {
        KeySealing sealing = started();
        String sealed = sealing.seal("hemmeligt", "konto");
        assertThat(sealed).doesNotContain("hemmeligt").isNotEqualTo(sealing.seal("hemmeligt", "konto"));
        assertThat(sealing.open(sealed, "en anden")).isEmpty();
    }

    @Test
    void aFlippedBitIsFoundWhereverItIs() {
        KeySealing sealing = started();
        String sealed = sealing.seal("hemmeligt", "konto");
        for (int at = 0; at < sealed.length() - 1; at++) {
            char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
            assertThat(sealing.open(sealed.substring(0, at) + other + sealed.substring(at + 1), "konto"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "!!", "æøå", "AAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatWasNeverSealedOpensNothing(String text) {
        assertThat(started().open(text, "konto")).isEmpty();
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        String sealed = started().seal("hemmeligt", "konto");
        Files.delete(data.resolve("secrets.key"));
        assertThat(started().open(sealed, "konto")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort\n", "ikke Base64 på nogen måde, men lang nok til det\n", "QUJD\n"})
    void aFileThatIsNoKeyIsNamedWithWhatToDo(String text) throws IOException {
        Files.writeString(data.resolve("secrets.key"), text);
        assertUnusable();
    }

    @Test
    void aFolderOrALinkToNowhereIsNoKey() throws IOException {
        Path file = data.resolve("secrets.key");
        Files.createDirectory(file);
        assertUnusable();
        Files.delete(file);
        Files.write(file, new byte[] {(byte) 0xff, 0, 1});
        assertUnusable();
        Files.delete(file);
        Files.createSymbolicLink(file, data.resolve("findes-ikke"));
        assertThatThrownBy(this::started).isInstanceOf(StartFailure.class).hasMessageContaining("rettigheder");
    }

    private void assertUnusable() {
        assertThatThrownBy(this::started)
                .isInstanceOfSatisfying(
                        StartFailure.class,
                        failure -> assertThat(failure.fault().kind()).isEqualTo(StartFault.Kind.DATA_FOLDER))
                .hasMessageContaining("secrets.key")
                .hasMessageContaining("sikkerhedskopien");
    }
}

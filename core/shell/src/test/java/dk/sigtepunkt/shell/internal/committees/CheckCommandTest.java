package dk.sigtepunkt.shell.internal.committees;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.content.CommitteeCheck;
import dk.sigtepunkt.contracts.municipality.Municipality;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private final CommitteeCheck check = new CommitteeCheck(List.of(), Municipality.UNNAMED);

    @TempDir
    Path folder;

    @Test
    void whatIsWrongIsPrintedWithItsLine() throws IOException {
        Path file = Files.writeString(
                folder.resolve("havn.committee.yaml"), "schema: \"committee-1.0\"\nid: Havn\nname: Havneudvalget\n");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        CheckCommand.print(check, file, new PrintStream(printed, true, UTF_8));
        assertThat(printed.toString(UTF_8))
                .contains("serveren ville afvise udvalget")
                .contains("havn.committee.yaml, linje 2: »Havn« har en form, som ikke passer i feltet »id«.");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> CheckCommand.print(check, folder.resolve("ingen.jar"), System.out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("findes ikke på serveren");
    }
}

package dk.sigtepunkt.shell.internal.figures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.domain.recording.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryCsvTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("tal.csv"), text);
    }

    @Test
    void readsWhatExcelWritesAndKeepsTheLineNumbers() throws IOException {
        Path file = file("\uFEFFindicator;period;value;note\r\nvtf.a;2025K1;12,5;æøå\r\n\r\nvtf.a;2025K2;-3;\r\n");
        assertThat(EntryCsv.read(file)).extracting(EntryCsv.Line::number).containsExactly(2, 4);
        assertThat(EntryCsv.read(file).get(0).entry().value()).isEqualTo(new Value.Text("12,5"));
        assertThat(EntryCsv.read(file).get(0).entry().note()).isEqualTo("æøå");
    }

    @Test
    void noValueIsNoneAndNotATextOfNothing() throws IOException {
        assertThat(EntryCsv.read(file("indicator;period;value\nvtf.a;2025; \n"))
                        .get(0)
                        .entry()
                        .value())
                .isEqualTo(new Value.Nothing());
    }

    @Test
    void anotherEncodingAMissingColumnAndABrokenQuoteAreNamed() throws IOException {
        Path latin =
                Files.write(folder.resolve("latin.csv"), "indicator;period;value;note\na;b;1;æ\n".getBytes(ISO_8859_1));
        assertThatThrownBy(() -> EntryCsv.read(latin)).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> EntryCsv.read(file("indicator;value\na;1\n")))
                .hasMessage("Kolonnen »period« mangler.");
        assertThatThrownBy(() -> EntryCsv.read(file("indicator;period;period\na;1;2\n")))
                .hasMessageContaining("ikke gyldig CSV");
    }
}

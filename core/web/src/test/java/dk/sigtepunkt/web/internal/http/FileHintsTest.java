package dk.sigtepunkt.web.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.FileLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hints stand in templates, which know no limit of ours. */
class FileHintsTest {
    @ParameterizedTest
    @CsvSource({"sources,sources.upload.hint", "operations,operations.upload.hint"})
    void sayWhatIsTaken(String feature, String key) throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources/words/" + feature + ".properties")))
                .filteredOn(line -> line.startsWith(key + " = "))
                .singleElement()
                .asString()
                .contains(" på højst " + FileLimit.MEGABYTES + " MB");
    }
}

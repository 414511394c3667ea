package dk.sigtepunkt.sources.internal.read.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.sources.internal.read.GivenSource;
import dk.sigtepunkt.sources.internal.read.table.Numbers;
import dk.sigtepunkt.sources.internal.read.table.Periods;
import dk.sigtepunkt.sources.internal.read.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks as other programs write them; which ones, and how, stands in the README beside them. */
class ForeignWorkbooksTest {
    private static final Path FOLDER = Path.of("src/test/resources/workbooks");
    private static final Map<String, Double> THREE = Map.of("2024K1", 101.0, "2024K2", 102.5, "2024K3", 1234.0);
    private static final Map<String, Double> OF_EXCEL = Map.of("2024K3", 12.0, "2024K4", 13.0);

    static Stream<Path> workbooks() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void isReadAsWhatItsAuthorSaw(Path file) {
        boolean excel = file.getFileName().toString().startsWith("excel-saved");
        assertThat(figures(file)).isEqualTo(excel ? OF_EXCEL : THREE);
    }

    private static Map<String, Double> figures(Path file) {
        Table table = XlsxReader.read(
                GivenSource.with(Map.of("sheet", "1"), GivenSource.mapping("Kvartal", "Antal")), bytes(file));
        Map<String, Double> figures = new TreeMap<>();
        int period = table.columns().indexOf("Kvartal");
        int value = table.columns().indexOf("Antal");
        table.rows()
                .forEach(row -> figures.put(
                        Periods.read(row.cells().get(period), Frequency.QUARTER).code(),
                        Numbers.read(row.cells().get(value), table.numbers(), 0)
                                .value()
                                .orElseThrow()));
        return figures;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

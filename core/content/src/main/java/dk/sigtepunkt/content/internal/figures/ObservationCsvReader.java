package dk.sigtepunkt.content.internal.figures;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.sigtepunkt.content.internal.yaml.Findings;
import java.util.List;

/**
 * Reads observations from CSV: {@code indicator;period;value;status;known_on;note}, optionally {@code area} and
 * {@code breakdown}; decimal point, ISO dates, one header line.
 */
final class ObservationCsvReader {
    private static final FigureFileWords WORDS = FigureFileWords.danish();
    private static final List<String> REQUIRED = List.of("indicator", "period", "value", "status", "known_on", "note");

    private final Findings findings;

    ObservationCsvReader(Findings findings) {
        this.findings = findings;
    }

    void read(String text, FigureRows rows) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : csv) {
                int line = (int) row.getStartingLineNumber();
                if (missesColumns(row, line)) {
                    return;
                }
                rows.add(line, row(row));
            }
        } catch (CsvParseException broken) {
            findings.add(0, WORDS.noCsv(String.valueOf(broken.getMessage())));
        } catch (java.io.IOException impossibleInMemory) {
            throw new java.io.UncheckedIOException(impossibleInMemory);
        }
    }

    private static FigureRow row(NamedCsvRecord row) {
        return new FigureRow(
                new FigureRow.Cell(
                        row.getField("indicator"),
                        row.getField("period"),
                        row.findField("area").orElse(""),
                        row.findField("breakdown").orElse("")),
                row.getField("value"),
                row.getField("status"),
                row.getField("known_on"),
                row.getField("note"));
    }

    private boolean missesColumns(NamedCsvRecord row, int line) {
        List<String> missing = REQUIRED.stream()
                .filter(column -> !row.getHeader().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(1, WORDS.columnsMissing(String.join(", ", missing)));
        } else if (row.getFieldCount() != row.getHeader().size()) {
            findings.add(
                    line,
                    WORDS.otherFieldCount(row.getFieldCount(), row.getHeader().size()));
            return true;
        }
        return !missing.isEmpty();
    }
}

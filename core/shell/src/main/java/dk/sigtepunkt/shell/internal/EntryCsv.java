package dk.sigtepunkt.shell.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.sigtepunkt.domain.figures.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads figures to import: {@code indicator;period;value}, optionally {@code status;note;area;breakdown}. */
final class EntryCsv {
    private EntryCsv() {}

    /** @throws IllegalArgumentException when a needed column is missing */
    static List<Entry> read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                entries.add(entry(row));
            }
        }
        return entries;
    }

    private static Entry entry(NamedCsvRecord row) {
        String value = required(row, "value");
        Optional<String> fault = Optional.empty();
        OptionalDouble number = OptionalDouble.empty();
        if (!value.isBlank()) {
            try {
                number = OptionalDouble.of(Double.parseDouble(value));
            } catch (NumberFormatException notANumber) {
                fault = Optional.of("»%s« er ikke et tal; skriv fx 46890.5".formatted(value));
            }
        }
        return new Entry(
                required(row, "indicator"),
                required(row, "period"),
                row.findField("area").orElse(""),
                row.findField("breakdown").orElse(""),
                number,
                fault,
                row.findField("status").orElse(""),
                row.findField("note").orElse(""));
    }

    private static String required(NamedCsvRecord row, String column) {
        return row.findField(column)
                .orElseThrow(() -> new IllegalArgumentException("Kolonnen »%s« mangler.".formatted(column)));
    }
}

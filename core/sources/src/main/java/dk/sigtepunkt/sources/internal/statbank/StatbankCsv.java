package dk.sigtepunkt.sources.internal.statbank;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.room.Room;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads Statistikbanken's CSV and BULK: semicolons, UTF-8 with a mark, the figure last. */
final class StatbankCsv {
    private static final int CELL = 8;

    private final TableInfo info;

    StatbankCsv(TableInfo info) {
        this.info = info;
    }

    Table read(byte[] content) {
        String text = text(content);
        // Without the last line break nobody knows whether 4711 was to be 47113.
        if (!text.endsWith("\n")) {
            throw cut("slutter midt i en linje");
        }
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(text)) {
            List<String> columns = new ArrayList<>();
            List<Table.Row> rows = new ArrayList<>();
            Room room = new Room();
            for (CsvRecord line : reader) {
                if (columns.isEmpty()) {
                    columns.addAll(columns(line.getFields()));
                } else if (line.getFieldCount() != columns.size()) {
                    throw cut("har %d felter i linje %d, men overskrifter til %d"
                            .formatted(line.getFieldCount(), line.getStartingLineNumber(), columns.size()));
                } else {
                    String place = "linje " + line.getStartingLineNumber();
                    room.row(place, line.getFieldCount(), CELL);
                    rows.add(new Table.Row(
                            place,
                            line.getFields().stream()
                                    .map(cell -> room.text(cell, place))
                                    .toList()));
                }
            }
            return new Table(columns, rows, Table.NumberForm.PLAIN, Table.Facts.NONE);
        } catch (CsvParseException broken) {
            throw cut("kan ikke læses som CSV");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Headings are in capitals; the codes of the description are what figures are found by. */
    private List<String> columns(List<String> headings) {
        List<String> columns = new ArrayList<>();
        for (String heading : headings) {
            columns.add(
                    heading.equalsIgnoreCase(StatbankAnswers.VALUE)
                            ? StatbankAnswers.VALUE
                            : info.variable(heading)
                                    .map(TableInfo.Variable::code)
                                    .orElseThrow(() -> cut("har en kolonne%s, som tabellen ikke har"
                                            .formatted(Quoted.phrase(" " + Quoted.shown(heading), "")))));
        }
        if (!columns.get(columns.size() - 1).equals(StatbankAnswers.VALUE)) {
            throw cut("har ikke tallene i en sidste kolonne »INDHOLD«");
        }
        return columns;
    }

    private String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException another) {
            throw cut("er ikke UTF-8");
        }
    }

    private SourceTrouble cut(String what) {
        return new SourceTrouble(
                "Statistikbankens svar om %s %s; det er ikke brugt. Hent det igen.".formatted(info.id(), what), true);
    }
}

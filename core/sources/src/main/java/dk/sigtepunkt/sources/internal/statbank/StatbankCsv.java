package dk.sigtepunkt.sources.internal.statbank;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.read.table.TableWords;
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
    private static final StatbankAnswerWords WORDS = StatbankAnswerWords.in(Danish.LOCALE);
    private static final TableWords PLACES = TableWords.in(Danish.LOCALE);
    private static final int CELL = 8;

    private final TableInfo info;

    StatbankCsv(TableInfo info) {
        this.info = info;
    }

    Table read(byte[] content) {
        String text = text(content);
        // Without the last line break nobody knows whether 4711 was to be 47113.
        if (!text.endsWith("\n")) {
            throw unused(WORDS.cutInLine(info.id()));
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
                    throw unused(WORDS.otherFields(
                            info.id(), line.getStartingLineNumber(), line.getFieldCount(), columns.size()));
                } else {
                    String place = PLACES.line(line.getStartingLineNumber());
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
            throw unused(WORDS.notCsv(info.id()));
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
                                    .orElseThrow(() -> unused(WORDS.unknownColumn(info.id(), heading))));
        }
        if (!columns.get(columns.size() - 1).equals(StatbankAnswers.VALUE)) {
            throw unused(WORDS.figuresNotLast(info.id()));
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
            throw unused(WORDS.notUtf8(info.id()));
        }
    }

    private static SourceTrouble unused(String sentence) {
        return new SourceTrouble(sentence, true);
    }
}

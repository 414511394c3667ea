package dk.sigtepunkt.shell.internal.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.domain.figures.FigureWords;
import dk.sigtepunkt.domain.figures.RowLimit;
import dk.sigtepunkt.domain.recording.Entry;
import dk.sigtepunkt.domain.recording.Value;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads figures to import: {@code indicator;period;value}, optionally {@code status;note;area;breakdown}. UTF-8 with or
 * without a byte order mark; numbers as people write them.
 */
final class EntryCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int PART_OF_MEMORY = 10;

    private EntryCsv() {}

    /** A figure and the line of the file it begins on. */
    record Line(int number, Entry entry) {}

    /** @throws IllegalArgumentException with a Danish sentence when the file as a whole cannot be read */
    static List<Line> read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        // The same few ids and periods stand in every line: a large file is kept with one copy of each.
        Map<String, String> texts = new HashMap<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text(file))) {
            for (NamedCsvRecord row : csv) {
                if (lines.size() >= RowLimit.most()) {
                    throw new IllegalArgumentException(FigureWords.in(Danish.LOCALE)
                            .tooManyRows(
                                    ConsoleWords.say("figures.line", row.getStartingLineNumber()), RowLimit.most()));
                }
                lines.add(new Line((int) row.getStartingLineNumber(), entry(row, texts)));
            }
        } catch (CsvParseException broken) {
            throw new IllegalArgumentException(
                    ConsoleWords.say("figures.file.not-csv", String.valueOf(broken.getMessage())), broken);
        }
        return lines;
    }

    private static String text(Path file) throws IOException {
        long most = Runtime.getRuntime().maxMemory() / PART_OF_MEMORY;
        if (Files.size(file) > most) {
            throw new IllegalArgumentException(
                    ConsoleWords.say("figures.file.too-large", FileLimit.sentence(most / FileLimit.MEGABYTE)));
        }
        try {
            String text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new IllegalArgumentException(ConsoleWords.say("figures.file.not-utf8"), otherEncoding);
        }
    }

    private static Entry entry(NamedCsvRecord row, Map<String, String> texts) {
        String value = required(row, "value").strip();
        return new Entry(
                one(texts, required(row, "indicator")),
                one(texts, required(row, "period")),
                one(texts, row.findField("area").orElse("")),
                one(texts, row.findField("breakdown").orElse("")),
                value.isEmpty() ? new Value.Nothing() : new Value.Text(value),
                one(texts, row.findField("status").orElse("")),
                one(texts, row.findField("note").orElse("")));
    }

    private static String one(Map<String, String> texts, String text) {
        return texts.computeIfAbsent(text, first -> first);
    }

    private static String required(NamedCsvRecord row, String column) {
        return row.findField(column)
                .orElseThrow(() -> new IllegalArgumentException(ConsoleWords.say("figures.file.no-column", column)));
    }
}

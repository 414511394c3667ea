package dk.sigtepunkt.sources.internal.read.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.Encoding;
import dk.sigtepunkt.sources.internal.read.table.Headings;
import dk.sigtepunkt.sources.internal.read.table.NumbersForm;
import dk.sigtepunkt.sources.internal.read.table.PersonNumbers;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.read.table.TableWords;
import dk.sigtepunkt.sources.internal.room.Room;
import dk.sigtepunkt.sources.internal.trouble.PersonsFound;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads separated values: one line of headings, then one row to a line. */
public final class CsvReader {
    private static final CsvWords WORDS = CsvWords.in(Danish.LOCALE);
    private static final TableWords PLACES = TableWords.in(Danish.LOCALE);
    private static final int CELL = 8;
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private CsvReader() {}

    /** @throws SourceTrouble with the line of what cannot be read, or the column that has persons in it */
    public static Table read(SourceDefinition source, byte[] content) {
        Table table = cells(source, content);
        NumbersForm form = new NumbersForm();
        for (String column : NumbersForm.columns(source)) {
            int at = table.columns().indexOf(column);
            for (Table.Row row : at < 0 ? List.<Table.Row>of() : table.rows()) {
                form.see(column, row.place(), row.cells().get(at));
            }
        }
        String numbers = source.settings().getOrDefault("numbers", "");
        return new Table(table.columns(), table.rows(), form.decide(numbers), table.facts());
    }

    /** The cells only, however their numbers are written. */
    private static Table cells(SourceDefinition source, byte[] content) {
        CsvShape.refuseOtherFormats(content);
        String text = Encoding.text(content, source.settings().getOrDefault("encoding", ""));
        int skip = CsvShape.linesToSkip(source.settings().getOrDefault("skip", "0"));
        char separator = CsvShape.separator(source.settings().getOrDefault("separator", ""), text, skip);
        try (var records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            PersonNumbers persons = new PersonNumbers();
            text.lines().limit(skip).forEach(line -> persons.cell(WORDS.linesBefore(), line));
            records.skipLines(skip);
            return table(records.iterator(), persons);
        } catch (CsvParseException broken) {
            throw new SourceTrouble(WORDS.brokenQuotes(line(broken)), false, broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Table table(Iterator<CsvRecord> records, PersonNumbers persons) {
        if (!records.hasNext()) {
            throw new SourceTrouble(WORDS.noHeadings(), false);
        }
        CsvRecord first = records.next();
        List<String> headings = Headings.filled(first.getFields());
        for (int i = 0; i < headings.size(); i++) {
            persons.heading(headings.get(i), i + 1);
        }
        List<Table.Row> rows = new ArrayList<>();
        Ragged ragged = new Ragged();
        Room room = new Room();
        while (records.hasNext()) {
            CsvRecord read = records.next();
            for (int i = 0; i < read.getFieldCount(); i++) {
                persons.cell(i < headings.size() ? headings.get(i) : PLACES.column(i + 1), read.getField(i));
            }
            List<String> cells = fitted(read.getFields(), headings.size());
            if (cells.size() != headings.size()) {
                ragged.add(read);
            } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row(PLACES.line(read.getStartingLineNumber()), cells, room));
            }
        }
        persons.refusal().ifPresent(CsvReader::refuse);
        ragged.refuse(headings.size());
        if (rows.isEmpty()) {
            throw new SourceTrouble(WORDS.noRows(), false);
        }
        return new Table(
                Headings.unique(headings, PLACES.line(first.getStartingLineNumber())),
                rows,
                Table.NumberForm.PLAIN,
                Table.Facts.NONE);
    }

    /** Separators at the end of a line, with nothing after them, are no fields. */
    private static List<String> fitted(List<String> cells, int size) {
        return cells.size() > size && cells.subList(size, cells.size()).stream().allMatch(String::isBlank)
                ? cells.subList(0, size)
                : cells;
    }

    private static Table.Row row(String place, List<String> cells, Room room) {
        room.row(place, cells.size(), CELL);
        return new Table.Row(
                place, cells.stream().map(cell -> room.text(cell, place)).toList());
    }

    /** Lines that have more or fewer fields than there are headings: the first of them, and how many. */
    private static final class Ragged {
        private long line;
        private int fields;
        private long count;

        void add(CsvRecord read) {
            if (count++ == 0) {
                line = read.getStartingLineNumber();
                fields = read.getFieldCount();
            }
        }

        void refuse(int size) {
            if (count > 0) {
                throw new SourceTrouble(WORDS.ragged(line, fields, size, count), false);
            }
        }
    }

    private static void refuse(String sentence) {
        throw new PersonsFound(sentence);
    }

    /** The library names the line only in its message. */
    private static String line(CsvParseException broken) {
        Matcher matcher = LINE.matcher(String.valueOf(broken.getMessage()));
        return matcher.find() ? matcher.group(1) : "?";
    }
}

package dk.sigtepunkt.sources.internal.read.xlsx;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.PersonNumbers;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.trouble.PersonsFound;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads one sheet of a workbook, and looks for persons in all of them. */
public final class XlsxReader {
    private static final XlsxWords WORDS = XlsxWords.in(Danish.LOCALE);

    private XlsxReader() {}

    /** @throws SourceTrouble with the place of what cannot be read, or the column that has persons in it */
    public static Table read(SourceDefinition source, byte[] content) {
        XlsxArchive.check(content);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            Sheet wanted =
                    wanted(sheets, source.settings().getOrDefault("sheet", "").strip());
            XlsxSheet read = new XlsxSheet(
                    source,
                    severalVisible(sheets) && !source.settings().containsKey("sheet")
                            ? Optional.of(wanted.getName())
                            : Optional.empty());
            PersonNumbers persons = new PersonNumbers();
            for (Sheet sheet : sheets) {
                try (Stream<Row> rows = sheet.openStream()) {
                    if (sheet == wanted) {
                        rows.forEach(row -> read.add(row, persons));
                    } else {
                        rows.forEach(row -> scan(sheet.getName(), row, persons));
                    }
                }
            }
            persons.refusal().ifPresent(sentence -> {
                throw new PersonsFound(sentence);
            });
            return read.table();
        } catch (SourceTrouble ours) {
            throw ours;
        } catch (IOException | RuntimeException broken) {
            // The library has no exception of its own for a broken workbook.
            throw new SourceTrouble(WORDS.unreadable(), false, broken);
        }
    }

    private static void scan(String sheet, Row row, PersonNumbers persons) {
        for (int i = 0; i < row.getCellCount(); i++) {
            persons.cell(
                    WORDS.column(i + 1, sheet),
                    XlsxCell.raw(row.getOptionalCell(i).orElse(null)));
        }
    }

    private static boolean severalVisible(List<Sheet> sheets) {
        return sheets.stream()
                        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                        .count()
                > 1;
    }

    private static Sheet wanted(List<Sheet> sheets, String setting) {
        Optional<Sheet> named = sheets.stream()
                .filter(sheet -> setting.isEmpty()
                        ? sheet.getVisibility() == SheetVisibility.VISIBLE
                        : sheet.getName().strip().equalsIgnoreCase(setting))
                .findFirst();
        if (named.isEmpty() && setting.matches("\\d{1,4}")) {
            int number = Integer.parseInt(setting);
            named = number >= 1 && number <= sheets.size() ? Optional.of(sheets.get(number - 1)) : named;
        }
        return named.orElseThrow(() -> new SourceTrouble(
                WORDS.noSheet(setting, sheets.stream().map(Sheet::getName).toList()), false));
    }
}

package dk.sigtepunkt.sources.internal.read.xlsx;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.Headings;
import dk.sigtepunkt.sources.internal.read.table.NumbersTable;
import dk.sigtepunkt.sources.internal.read.table.PersonNumbers;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.read.table.TableWords;
import dk.sigtepunkt.sources.internal.trouble.PersonsFound;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Collects the rows below the headings of one sheet. */
final class XlsxSheet {
    private static final XlsxWords WORDS = XlsxWords.in(Danish.LOCALE);
    private static final TableWords PLACES = TableWords.in(Danish.LOCALE);

    private final SourceDefinition source;
    private final int headerRow;
    private final List<String> warnings = new ArrayList<>();
    private List<String> headings = List.of();
    private @Nullable NumbersTable rows;
    private int hidden;

    /** @param chosen the sheet's name, when nobody said that it is this one */
    XlsxSheet(SourceDefinition source, Optional<String> chosen) {
        this.source = source;
        this.headerRow =
                headerRow(source.settings().getOrDefault("headerRow", "0").strip());
        chosen.ifPresent(name -> warnings.add(WORDS.chosen(name)));
    }

    void add(Row row, PersonNumbers persons) {
        for (int i = 0; i < row.getCellCount(); i++) {
            persons.cell(name(i), XlsxCell.raw(row.getOptionalCell(i).orElse(null)));
        }
        if (row.getRowNum() < headerRow || row.getFirstNonEmptyCell().isEmpty()) {
            return;
        }
        if (rows == null) {
            rows = below(row, persons);
            return;
        }
        List<NumbersTable.Cell> cells = cells(row, headings.size());
        if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            rows.add(PLACES.row(row.getRowNum()), cells);
            hidden += row.isHidden() ? 1 : 0;
        }
    }

    Table table() {
        if (rows == null || rows.size() == 0) {
            throw new SourceTrouble(rows == null ? WORDS.noHeadings() : WORDS.noRows(), false);
        }
        if (hidden > 0) {
            warnings.add(WORDS.hiddenRows(hidden));
        }
        return rows.table(source, new Table.Facts("", Map.of(), Optional.empty(), true, warnings));
    }

    private NumbersTable below(Row row, PersonNumbers persons) {
        List<String> texts = cells(row, row.getCellCount()).stream()
                .map(NumbersTable.Cell::text)
                .toList();
        List<String> filled = Headings.filled(texts);
        for (int i = 0; i < filled.size(); i++) {
            persons.heading(filled.get(i), i + 1);
        }
        // Before a message can repeat a heading.
        persons.refusal().ifPresent(sentence -> {
            throw new PersonsFound(sentence);
        });
        headings = Headings.unique(filled, PLACES.row(row.getRowNum()));
        return new NumbersTable(headings, source);
    }

    private String name(int column) {
        return column < headings.size() ? headings.get(column) : PLACES.column(column + 1);
    }

    private static List<NumbersTable.Cell> cells(Row row, int size) {
        List<NumbersTable.Cell> cells = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            cells.add(XlsxCell.read(row.getOptionalCell(i).orElse(null)));
        }
        return cells;
    }

    private static int headerRow(String setting) {
        if (!setting.matches("\\d{1,5}")) {
            throw new SourceTrouble(WORDS.unknownHeaderRow(setting), false);
        }
        return Integer.parseInt(setting);
    }
}

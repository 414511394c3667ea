package dk.sigtepunkt.sources.internal.read.figures;

import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says why not one row of a table is about an indicator. */
final class FigureNothing {
    private static final FigureReadingWords WORDS = FigureReadingWords.in(Danish.LOCALE);

    private FigureNothing() {}

    static String sentence(Table table, FigureMapping mapping, FigureColumns columns) {
        if (table.rows().isEmpty()) {
            return WORDS.noRows(mapping.indicator());
        }
        for (Map.Entry<Integer, String> wanted : columns.where().entrySet()) {
            Set<String> there = values(table.rows(), wanted.getKey());
            if (!there.contains(wanted.getValue())) {
                return WORDS.noSuchValue(
                        mapping.indicator(), table.columns().get(wanted.getKey()), wanted.getValue(), there);
            }
        }
        List<Table.Row> matching = table.rows().stream().filter(columns::match).toList();
        if (matching.isEmpty()) {
            return WORDS.neverTogether(mapping.indicator(), mapping.where());
        }
        return WORDS.noSuchArea(
                mapping.indicator(), mapping.area(), mapping.areas().keySet(), values(matching, columns.area()));
    }

    private static Set<String> values(List<Table.Row> rows, int column) {
        return rows.stream().map(row -> row.cells().get(column).strip()).collect(Collectors.toCollection(TreeSet::new));
    }
}

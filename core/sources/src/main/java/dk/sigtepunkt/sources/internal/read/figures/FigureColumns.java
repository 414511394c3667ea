package dk.sigtepunkt.sources.internal.read.figures;

import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where in a table's rows the parts of a mapping stand; -1 for what the mapping does not name.
 *
 * @param status the column that says what a figure is worth, when the table has one and it is not read as another part
 * @param where in the order of the mapping
 * @param breakdowns by the breakdown's name in lower case, in the order that they are written
 */
record FigureColumns(
        int period,
        int area,
        int value,
        int count,
        int status,
        Map<Integer, String> where,
        Map<String, Integer> breakdowns) {
    private static final FigureReadingWords WORDS = FigureReadingWords.in(Danish.LOCALE);
    private static final String STATUS = "status";

    /** Empty when a column is missing; then there is a fault that names it. */
    static Optional<FigureColumns> of(Table table, FigureMapping mapping, FigureFaults faults) {
        Set<String> named = new TreeSet<>(List.of(mapping.period(), mapping.value()));
        named.addAll(mapping.where().keySet());
        named.addAll(mapping.breakdowns().values());
        named.add(mapping.area());
        named.add(mapping.count());
        named.remove("");
        List<String> missing =
                named.stream().filter(name -> !table.columns().contains(name)).toList();
        if (!missing.isEmpty()) {
            faults.add(WORDS.noColumn(missing, table.columns()));
            return Optional.empty();
        }
        Map<Integer, String> where = new LinkedHashMap<>();
        mapping.where().forEach((column, value) -> where.put(table.columns().indexOf(column), value.strip()));
        Map<String, Integer> breakdowns = new TreeMap<>();
        mapping.breakdowns()
                .forEach((name, column) -> breakdowns.put(name, table.columns().indexOf(column)));
        return Optional.of(new FigureColumns(
                table.columns().indexOf(mapping.period()),
                table.columns().indexOf(mapping.area()),
                table.columns().indexOf(mapping.value()),
                table.columns().indexOf(mapping.count()),
                named.contains(STATUS) ? -1 : table.columns().indexOf(STATUS),
                where,
                breakdowns));
    }

    boolean match(Table.Row row) {
        for (Map.Entry<Integer, String> wanted : where.entrySet()) {
            if (!row.cells().get(wanted.getKey()).strip().equals(wanted.getValue())) {
                return false;
            }
        }
        return true;
    }
}

package dk.sigtepunkt.sources.internal.read.figures;

import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import dk.sigtepunkt.sources.internal.read.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    private static final String STATUS = "status";
    private static final int SHOWN = 30;

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
            faults.add("Kolonnen %s findes ikke; tabellen har %s".formatted(quoted(missing), there(table.columns())));
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

    private static String there(List<String> columns) {
        return columns.isEmpty()
                ? "ingen"
                : Quoted.phrase(quoted(columns), Danish.count(columns.size(), "anden kolonne", "andre kolonner"));
    }

    private static String quoted(List<String> names) {
        String shown = names.stream().limit(SHOWN).map(Quoted::shown).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? shown + " og %d til".formatted(names.size() - SHOWN) : shown;
    }
}

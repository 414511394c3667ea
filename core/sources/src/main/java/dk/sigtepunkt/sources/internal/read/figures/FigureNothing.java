package dk.sigtepunkt.sources.internal.read.figures;

import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import dk.sigtepunkt.sources.internal.read.table.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says why not one row of a table is about an indicator. */
final class FigureNothing {
    private static final int SHOWN = 8;

    private FigureNothing() {}

    static String sentence(Table table, FigureMapping mapping, FigureColumns columns) {
        String nothing = "Ingen række passer til indikatoren %s: ".formatted(mapping.indicator());
        if (table.rows().isEmpty()) {
            return nothing + "tabellen har ingen rækker";
        }
        for (Map.Entry<Integer, String> wanted : columns.where().entrySet()) {
            Set<String> there = values(table.rows(), wanted.getKey());
            if (!there.contains(wanted.getValue())) {
                return nothing
                        + "kolonnen »%s« har ikke værdien »%s«, men %s"
                                .formatted(table.columns().get(wanted.getKey()), wanted.getValue(), others(there));
            }
        }
        List<Table.Row> matching = table.rows().stream().filter(columns::match).toList();
        if (matching.isEmpty()) {
            return nothing + "hver værdi findes, men ingen række har %s på én gang".formatted(wanted(mapping));
        }
        return nothing
                + "kolonnen »%s« har ingen af områderne %s, men %s"
                        .formatted(
                                mapping.area(),
                                quoted(mapping.areas().keySet()),
                                others(values(matching, columns.area())));
    }

    private static Set<String> values(List<Table.Row> rows, int column) {
        return rows.stream().map(row -> row.cells().get(column).strip()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String wanted(FigureMapping mapping) {
        return mapping.where().entrySet().stream()
                .map(entry -> "%s = »%s«".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" og "));
    }

    /** What stands in the file. */
    private static String others(Set<String> values) {
        return Quoted.phrase(
                values.isEmpty() ? "ingen" : quoted(values),
                Danish.count(values.size(), "anden værdi", "andre værdier"));
    }

    private static String quoted(Collection<String> values) {
        String shown = values.stream().limit(SHOWN).map(Quoted::shown).collect(Collectors.joining(", "));
        return values.size() > SHOWN ? shown + " og %d til".formatted(values.size() - SHOWN) : shown;
    }
}

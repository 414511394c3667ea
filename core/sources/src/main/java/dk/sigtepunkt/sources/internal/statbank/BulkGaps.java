package dk.sigtepunkt.sources.internal.statbank;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.RowLimit;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fills in what BULK leaves out: a combination without a row is zero, or hidden when the table says that zeros may be
 * hidden figures. Only in periods that the answer has: one without any row is not all zero but not there.
 */
final class BulkGaps {
    private static final StatbankOrderWords WORDS = StatbankOrderWords.in(Danish.LOCALE);
    private static final StatbankAnswerWords PLACES = StatbankAnswerWords.in(Danish.LOCALE);
    private static final String ZERO = "-";
    private static final String HIDDEN = "*";
    private static final Period LONG_AGO = Period.parse("1900");

    private final StatbankOrder order;
    private final TableInfo info;
    private final List<String> columns;

    BulkGaps(StatbankOrder order, TableInfo info, List<String> columns) {
        this.order = order;
        this.info = info;
        this.columns = columns.subList(0, columns.size() - 1);
    }

    List<Table.Row> filled(List<Table.Row> rows) {
        Set<List<String>> there = new HashSet<>();
        rows.forEach(row -> there.add(row.cells().subList(0, columns.size())));
        List<List<String>> values = values(rows);
        long product = values.stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
        if (product > RowLimit.most()) {
            throw new SourceTrouble(WORDS.tooManyRows(info.id(), product, RowLimit.most()), false);
        }
        String gap = info.suppressed().equals("0") || info.suppressed().isBlank() ? ZERO : HIDDEN;
        List<Table.Row> all = new ArrayList<>(rows);
        for (long number = 0; number < product; number++) {
            List<String> cells = combination(values, number);
            if (!there.contains(cells)) {
                cells.add(gap);
                all.add(new Table.Row(PLACES.leftOut(), cells));
            }
        }
        return List.copyOf(all);
    }

    private List<List<String>> values(List<Table.Row> rows) {
        Selection wanted = new StatbankPlan(order, info).calls(LONG_AGO).get(0);
        List<List<String>> values = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            String code = columns.get(column);
            boolean time = info.variable(code).map(TableInfo.Variable::time).orElse(false);
            values.add(time ? periods(rows, column) : wanted.values().getOrDefault(code, List.of()));
        }
        return values;
    }

    private static List<String> periods(List<Table.Row> rows, int column) {
        return rows.stream()
                .map(row -> row.cells().get(column))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> combination(List<List<String>> values, long number) {
        List<String> cells = new ArrayList<>(values.size() + 1);
        long rest = number;
        for (List<String> some : values) {
            cells.add(some.get((int) (rest % some.size())));
            rest /= some.size();
        }
        return cells;
    }
}

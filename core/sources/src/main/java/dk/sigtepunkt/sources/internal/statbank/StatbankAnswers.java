package dk.sigtepunkt.sources.internal.statbank;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.read.json.JsonStatReader;
import dk.sigtepunkt.sources.internal.read.table.Table;
import dk.sigtepunkt.sources.internal.statbank.StatbankOrder.Format;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes one table of the answers to a plan's calls: variable codes and {@value #VALUE} as columns. */
final class StatbankAnswers {
    static final String VALUE = "INDHOLD";
    private static final StatbankAnswerWords WORDS = StatbankAnswerWords.in(Danish.LOCALE);
    private static final String MEASURE = "ContentsCode";

    private final StatbankOrder order;
    private final TableInfo info;
    private final JsonStatReader jsonStat = new JsonStatReader();

    StatbankAnswers(StatbankOrder order, TableInfo info) {
        this.order = order;
        this.info = info;
    }

    Table read(List<byte[]> answers) {
        List<String> columns = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        int number = 0;
        for (byte[] answer : answers) {
            number++;
            Table part = order.format() == Format.JSONSTAT ? jsonStat(answer) : new StatbankCsv(info).read(answer);
            if (columns.isEmpty()) {
                columns.addAll(part.columns());
            } else if (!columns.equals(part.columns())) {
                throw new SourceTrouble(WORDS.otherColumns(info.id(), number, part.columns(), columns), true);
            }
            rows.addAll(answers.size() > 1 ? placed(part.rows(), number) : part.rows());
        }
        List<Table.Row> all =
                order.format() == Format.BULK ? new BulkGaps(order, info, columns).filled(rows) : List.copyOf(rows);
        return new Table(columns, all, form(all), facts());
    }

    private static List<Table.Row> placed(List<Table.Row> rows, int answer) {
        return rows.stream()
                .map(row -> new Table.Row(WORDS.inAnswer(answer, row.place()), row.cells()))
                .toList();
    }

    private Table jsonStat(byte[] answer) {
        Table read = jsonStat.read(answer, "");
        int measure = read.columns().indexOf(MEASURE);
        boolean one = measure >= 0
                && read.rows().stream()
                                .map(row -> row.cells().get(measure))
                                .distinct()
                                .count()
                        <= 1;
        if (one && !read.rows().isEmpty()) {
            String table = read.rows().get(0).cells().get(measure);
            if (!table.equalsIgnoreCase(info.id())) {
                throw new SourceTrouble(WORDS.otherTable(table, info.id()), true);
            }
        }
        List<String> columns = new ArrayList<>(read.columns());
        columns.replaceAll(column -> column.equals(JsonStatReader.VALUE) ? VALUE : column);
        if (!one) {
            return new Table(columns, read.rows(), read.numbers(), read.facts());
        }
        columns.remove(measure);
        List<Table.Row> rows = read.rows().stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(row.cells());
                    cells.remove(measure);
                    return new Table.Row(row.place(), cells);
                })
                .toList();
        return new Table(columns, rows, read.numbers(), read.facts());
    }

    /** Statistikbanken parts no thousands: a comma is a decimal comma, a point a decimal point, and never both. */
    private Table.NumberForm form(List<Table.Row> rows) {
        boolean comma = false;
        boolean point = false;
        for (Table.Row row : rows) {
            String value = row.cells().get(row.cells().size() - 1);
            comma |= value.indexOf(',') >= 0;
            point |= value.indexOf('.') >= 0 && value.chars().anyMatch(Character::isDigit);
            if (comma && point) {
                throw new SourceTrouble(WORDS.mixed(info.id(), value, row.place()), true);
            }
        }
        return comma ? Table.NumberForm.DANISH : Table.NumberForm.PLAIN;
    }

    private Table.Facts facts() {
        List<String> warnings = info.active() ? List.of() : List.of(WORDS.closed(info.id()));
        Map<String, String> units = info.unit().isEmpty() ? Map.of() : Map.of("", info.unit());
        return new Table.Facts(info.title(), units, info.updated(), info.active(), warnings);
    }
}

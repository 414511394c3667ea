package dk.sigtepunkt.sources.internal.read.table;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.sources.internal.read.table.Table.NumberForm;
import dk.sigtepunkt.sources.internal.room.Room;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Collects rows in which some cells are numbers by type and others are texts, and writes all in one form. */
public final class NumbersTable {
    private static final int LONGEST_PLAIN = 400;
    private static final int CELL = 48;

    private final List<String> columns;
    private final Set<String> ofNumbers;
    private final List<Typed> rows = new ArrayList<>();
    private final NumbersForm form = new NumbersForm();
    private final Room room = new Room();

    public NumbersTable(List<String> columns, SourceDefinition source) {
        this.columns = columns;
        this.ofNumbers = NumbersForm.columns(source);
    }

    /** @param cells one for each column */
    public void add(String place, List<Cell> cells) {
        // Twice, since the typed cells are still there while they are written in one form.
        room.row(place, cells.size(), CELL);
        rows.add(new Typed(
                place, cells.stream().map(cell -> cell.kept(room, place)).toList()));
        for (int i = 0; i < columns.size(); i++) {
            if (!cells.get(i).number() && ofNumbers.contains(columns.get(i))) {
                form.see(columns.get(i), place, cells.get(i).text());
            }
        }
    }

    public int size() {
        return rows.size();
    }

    public Table table(SourceDefinition source, Table.Facts facts) {
        NumberForm decided = form.decide(source.settings().getOrDefault("numbers", ""));
        List<Table.Row> written = rows.stream()
                .map(row -> new Table.Row(
                        row.place(),
                        IntStream.range(0, columns.size())
                                .mapToObj(at -> written(row, at, decided))
                                .toList()))
                .toList();
        return new Table(columns, written, decided, facts);
    }

    private String written(Typed row, int at, NumberForm decided) {
        Cell cell = row.cells().get(at);
        return ofNumbers.contains(columns.get(at)) && decided == NumberForm.UNTOLD
                ? cell.withOneReading()
                : cell.in(decided);
    }

    private record Typed(String place, List<Cell> cells) {}

    /** @param number whether the source says that it is a number; then it is written as programs write it */
    public record Cell(String text, boolean number) {
        public static final Cell EMPTY = new Cell("", false);

        public static Cell text(String text) {
            return new Cell(text.strip(), false);
        }

        public static Cell number(BigDecimal number) {
            BigDecimal shortest = number.stripTrailingZeros();
            // 1E999999999 is a short number with a plain form of a billion digits.
            boolean plain = Math.abs((long) shortest.scale()) < LONGEST_PLAIN;
            return new Cell(plain ? shortest.toPlainString() : shortest.toString(), true);
        }

        private Cell kept(Room room, String place) {
            return text.isEmpty() ? EMPTY : new Cell(room.text(text, place), number);
        }

        /** Three decimals could be thousands to a reader of texts; four cannot. */
        private String withOneReading() {
            return number && text.contains(".") && !text.contains("E") ? text + "0" : text;
        }

        private String in(NumberForm form) {
            return number && form == NumberForm.DANISH ? text.replace('.', ',') : text;
        }
    }
}

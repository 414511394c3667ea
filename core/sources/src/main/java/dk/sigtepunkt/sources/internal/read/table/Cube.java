package dk.sigtepunkt.sources.internal.read.table;

import dk.sigtepunkt.domain.figures.RowLimit;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.room.Room;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Figures over the product of some dimensions, the last running fastest; made into rows. */
public record Cube(List<Dimension> dimensions) {
    private static final TableWords WORDS = TableWords.in(Danish.LOCALE);

    /** More than the largest table a municipality asks for; less than what fills the memory. */
    private static final long MOST_CELLS = 20_000_000;

    private static final int CELL = 8;

    public Cube {
        dimensions = List.copyOf(dimensions);
    }

    /** @throws SourceTrouble when there are more cells than can be read */
    public int cells() {
        long cells = 1;
        for (Dimension dimension : dimensions) {
            cells *= dimension.codes().size();
            if (cells > MOST_CELLS) {
                throw new SourceTrouble(WORDS.tooManyCells(MOST_CELLS), false);
            }
        }
        if (cells > RowLimit.most()) {
            throw new SourceTrouble(WORDS.tooManyFigures(RowLimit.most()), false);
        }
        return (int) cells;
    }

    /** @param last the cells after the dimensions' codes, for the cell with that number */
    public List<Table.Row> rows(IntFunction<List<String>> last) {
        int cells = cells();
        List<Table.Row> rows = new ArrayList<>(cells);
        Room room = new Room();
        int[] at = new int[dimensions.size()];
        for (int cell = 0; cell < cells; cell++) {
            List<String> row = new ArrayList<>(at.length + 2);
            for (int dimension = 0; dimension < at.length; dimension++) {
                row.add(dimensions.get(dimension).codes().get(at[dimension]));
            }
            String place = WORDS.cell(cell + 1);
            room.row(place, row.size() + 1, CELL);
            last.apply(cell).forEach(text -> row.add(room.text(text, place)));
            rows.add(new Table.Row(place, row));
            step(at);
        }
        return rows;
    }

    private void step(int[] at) {
        for (int dimension = at.length - 1; dimension >= 0; dimension--) {
            at[dimension]++;
            if (at[dimension] < dimensions.get(dimension).codes().size()) {
                return;
            }
            at[dimension] = 0;
        }
    }

    /** @param codes in the order the figures stand */
    public record Dimension(String name, List<String> codes) {
        public Dimension {
            codes = List.copyOf(codes);
        }
    }
}

package dk.sigtepunkt.sources.internal.read.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every format is read into: named columns and rows of texts, as the source wrote them.
 *
 * @param columns unique names
 * @param numbers how numbers in the cells are written
 */
public record Table(List<String> columns, List<Row> rows, NumberForm numbers, Facts facts) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @param place where it stands, for a message: {@code linje 12}, {@code celle 4}
     * @param cells one for each column; empty where the source has nothing
     */
    public record Row(String place, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** How a number is written. */
    public enum NumberForm {
        /** {@code 1234.5}, as programs write it. */
        PLAIN,
        /** {@code 1.234,5} */
        DANISH,
        /** {@code 1,234.5} */
        ENGLISH,
        /** Nothing in the table tells: each is read as a person's, with its indicator's unit. */
        UNTOLD
    }

    /**
     * What the source says about the table.
     *
     * @param units the unit of each column that has one; {@code ""} names the unit of the whole
     * @param updated when the source changed it last
     * @param active false when the source says that it is no longer kept up
     * @param warnings Danish sentences about what was tolerated
     */
    public record Facts(
            String title, Map<String, String> units, Optional<Instant> updated, boolean active, List<String> warnings) {
        public static final Facts NONE = new Facts("", Map.of(), Optional.empty(), true, List.of());

        public Facts {
            units = Map.copyOf(units);
            warnings = List.copyOf(warnings);
        }
    }
}

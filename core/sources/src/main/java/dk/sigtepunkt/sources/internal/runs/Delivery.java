package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.sources.internal.read.figures.ReadFigure;
import dk.sigtepunkt.sources.internal.read.table.Table.Facts;
import java.util.List;

/**
 * Every figure that a source had, read and not yet judged.
 *
 * @param facts what the source says about its table
 * @param digest of the bytes they were read from
 * @param newest false when a later answer has been taken in
 */
record Delivery(List<ReadFigure> figures, Facts facts, String digest, boolean newest) {
    Delivery {
        figures = List.copyOf(figures);
    }
}

package dk.sigtepunkt.sources.internal.discretion;

import dk.sigtepunkt.sources.internal.read.figures.ReadFigure;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Hides further cells of one table until none can be computed. A cell is safe when the audit finds that it may have
 * another number; where it may not, or where the table is too large to ask, the cheapest block of cells that can be
 * moved against each other is hidden, which makes all of them safe.
 */
final class Protection {
    private final CountTable table;
    private final int threshold;
    private final BitSet hidden = new BitSet();
    private final BitSet safe = new BitSet();

    Protection(CountTable table, int threshold) {
        this.table = table;
        this.threshold = threshold;
    }

    /** @return those that must be hidden, and those that are hidden with them */
    Set<ReadFigure> around(Set<ReadFigure> must) {
        for (int cell = 0; cell < table.size(); cell++) {
            Optional<ReadFigure> figure = table.figure(cell);
            // What the source does not show is hidden from the start, and nobody needs it to be.
            if (figure.isEmpty()) {
                safe.set(cell);
            }
            if (figure.isEmpty() || must.contains(figure.get())) {
                hidden.set(cell);
            }
        }
        for (Optional<Integer> next = next(); next.isPresent(); next = next()) {
            makeSafe(next.get());
        }
        Set<ReadFigure> gone = new HashSet<>();
        hidden.stream().forEach(cell -> table.figure(cell).ifPresent(gone::add));
        return gone;
    }

    /** The smallest first: what is hidden around it may make the others safe. */
    private Optional<Integer> next() {
        return hidden.stream().filter(cell -> !safe.get(cell)).boxed().min(Comparator.comparingLong(table::count));
    }

    private void makeSafe(int cell) {
        if (new Audit(table, threshold, this).another(cell)) {
            safe.set(cell);
            return;
        }
        List<Integer> block = new Blocks(table, threshold, this).cheapest(cell);
        if (block.isEmpty()) {
            hidden.set(0, table.size());
            safe.set(0, table.size());
        }
        block.forEach(corner -> {
            hidden.set(corner);
            safe.set(corner);
        });
    }

    boolean isHidden(int cell) {
        return hidden.get(cell);
    }

    boolean small(long count) {
        return count > 0 && count < threshold;
    }

    /** The hidden cells that hang together with one, by sums in which at least two of them stand. */
    Set<Integer> component(int cell, List<Integer> alsoHidden) {
        Set<Integer> found = new HashSet<>(List.of(cell));
        Deque<Integer> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            table.equationsOf(open.pop()).stream()
                    .flatMap(CountTable.Equation::cells)
                    .filter(other -> isHidden(other) || alsoHidden.contains(other))
                    .filter(found::add)
                    .forEach(open::push);
        }
        return found;
    }

    /** The cells of which a reader knows that at least one is small. */
    List<Integer> small(Set<Integer> component) {
        return component.stream()
                .filter(cell -> table.figure(cell).isPresent() && small(table.count(cell)))
                .sorted()
                .toList();
    }
}

package dk.sigtepunkt.sources.internal.guard;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.source.FigureMapping;
import dk.sigtepunkt.contracts.source.Guards;
import dk.sigtepunkt.contracts.source.SourceDefinition;
import dk.sigtepunkt.sources.internal.read.table.Table.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the guards look at: one indicator of one answer.
 *
 * @param own the municipality's area
 * @param unitBefore the unit that the source named the last time; asked only when it is needed
 */
public record GuardedAnswer(
        Indicator indicator,
        FigureMapping mapping,
        SourceDefinition source,
        AreaCode own,
        Figures figures,
        Facts facts,
        Supplier<Optional<String>> unitBefore) {
    /**
     * @param answered every figure of the answer for the indicator
     * @param changes those of them that are new or other than what is known
     * @param known the latest real figure of each cell
     */
    public record Figures(List<Observation> answered, List<Observation> changes, Map<Cell, Observation> known) {
        public Figures {
            answered = List.copyOf(answered);
            changes = List.copyOf(changes);
            known = Map.copyOf(known);
        }
    }

    Guards guards() {
        return source.guards();
    }

    /** Whether the source may answer with only a part of what it has, such as a file with the newest period. */
    boolean partial() {
        return guards().largestShrink() >= 1;
    }
}

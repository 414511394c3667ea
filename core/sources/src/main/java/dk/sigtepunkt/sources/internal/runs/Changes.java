package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.sources.internal.guard.Cell;
import dk.sigtepunkt.sources.internal.guard.KnownFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an answer has that is not known already. */
record Changes(List<Observation> added, List<Observation> revised) {
    Changes {
        added = List.copyOf(added);
        revised = List.copyOf(revised);
    }

    /** @param known the latest real figure of each cell */
    static Changes of(List<Observation> answered, Map<Cell, Observation> known) {
        List<Observation> added = new ArrayList<>();
        List<Observation> revised = new ArrayList<>();
        for (Observation figure : answered) {
            Observation before = known.get(Cell.of(figure));
            if (before == null) {
                added.add(figure);
            } else if (!KnownFigures.same(before.figure(), figure.figure())) {
                revised.add(figure);
            }
        }
        return new Changes(added, revised);
    }

    List<Observation> all() {
        return Stream.concat(added.stream(), revised.stream()).toList();
    }
}

package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.util.List;

/**
 * The municipality's figures of one indicator that became known after a quarter's end.
 *
 * @param figures those of periods that had ended by then, newest period first; at least one
 */
public record LateFigures(Indicator indicator, List<Observation> figures) {
    public LateFigures {
        figures = List.copyOf(figures);
    }

    public Observation newest() {
        return figures.get(0);
    }
}

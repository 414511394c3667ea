package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.util.List;

/**
 * An indicator shown beside another one.
 *
 * @param figures oldest first; of an outlook also those for times after the report
 */
public record CompanionSeries(Indicator indicator, Companion.Role role, List<Observation> figures) {
    public CompanionSeries {
        figures = List.copyOf(figures);
    }

    /** True when any of its figures is made-up example data. */
    public boolean example() {
        return figures.stream().anyMatch(Observation::example);
    }
}

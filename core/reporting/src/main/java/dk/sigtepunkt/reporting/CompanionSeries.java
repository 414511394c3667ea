package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.Companion;
import dk.sigtepunkt.contracts.Indicator;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.Origin;
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
        return figures.stream().anyMatch(figure -> figure.origin() == Origin.EXAMPLE);
    }
}

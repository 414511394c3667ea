package dk.sigtepunkt.sources.internal.guard;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.SeriesKey;

/** The place of one figure, whatever is known of it and when. */
public record Cell(SeriesKey series, Period period) {
    public static Cell of(Observation observation) {
        return new Cell(SeriesKey.of(observation), observation.period());
    }
}

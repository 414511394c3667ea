package dk.sigtepunkt.sources.internal.guard;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.SeriesKey;

/** The place of one figure, whatever is known of it and when. */
public record Cell(SeriesKey series, Period period) {
    public static Cell of(Observation observation) {
        return new Cell(SeriesKey.of(observation), observation.period());
    }

    /** As a person names it; a figure for the whole municipality is named by its period alone. */
    String spoken(AreaCode own) {
        boolean whole = series.breakdown().equals(Breakdown.TOTAL);
        String area = series.area().equals(own) && whole ? "" : " for område " + series.area();
        return period.code() + (whole ? area : area + " (" + series.breakdown() + ")");
    }
}

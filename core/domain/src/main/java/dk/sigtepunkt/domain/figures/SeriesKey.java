package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import java.util.Comparator;

/** What one series of figures is about. */
public record SeriesKey(IndicatorId indicator, AreaCode area, Breakdown breakdown) implements Comparable<SeriesKey> {
    private static final Comparator<SeriesKey> ORDER = Comparator.comparing(SeriesKey::indicator)
            .thenComparing(SeriesKey::area)
            .thenComparing(SeriesKey::breakdown);

    public static SeriesKey of(Observation observation) {
        return new SeriesKey(observation.indicator(), observation.area(), observation.breakdown());
    }

    @Override
    public int compareTo(SeriesKey other) {
        return ORDER.compare(this, other);
    }
}

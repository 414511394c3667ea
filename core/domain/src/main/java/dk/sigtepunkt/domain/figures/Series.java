package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.Origin;
import dk.sigtepunkt.contracts.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All figures of one series, every revision included; immutable. */
public final class Series {
    private static final Comparator<Observation> BY_PERIOD_THEN_KNOWN =
            Comparator.comparing(Observation::period).thenComparing(Observation::knownAt);

    private final List<Observation> vintages;

    Series(Collection<Observation> observations) {
        this.vintages = observations.stream().sorted(BY_PERIOD_THEN_KNOWN).toList();
    }

    Series with(Collection<Observation> added) {
        List<Observation> all = new ArrayList<>(vintages);
        all.addAll(added);
        return new Series(all);
    }

    /** Every figure ever known, in order of period, then of when it became known. */
    public List<Observation> vintages() {
        return vintages;
    }

    /** For each period the figure known last, in order of period. */
    public List<Observation> latest() {
        return knownBy(Instant.MAX);
    }

    /**
     * For each period the figure known last at the given time, in order of period. A real figure takes the place of an
     * example figure, whenever each of them became known.
     */
    public List<Observation> knownBy(Instant time) {
        Map<Period, Observation> latest = new TreeMap<>();
        for (Observation observation : vintages) {
            if (!observation.knownAt().isAfter(time)) {
                latest.merge(observation.period(), observation, Series::outranking);
            }
        }
        return List.copyOf(latest.values());
    }

    private static Observation outranking(Observation earlier, Observation later) {
        boolean onlyAnExample = later.origin() == Origin.EXAMPLE && earlier.origin() == Origin.REAL;
        return onlyAnExample ? earlier : later;
    }

    /** The newest figure with a number for a period that ends no later than the given one. */
    public Optional<Observation> newestValued(Period upTo) {
        Observation newest = null;
        for (Observation observation : latest()) {
            if (observation.figure().status().valued()
                    && !observation.period().end().isAfter(upTo.end())) {
                newest = observation;
            }
        }
        return Optional.ofNullable(newest);
    }

    /** The figure known last for exactly this period. */
    public Optional<Observation> at(Period period) {
        return latest().stream()
                .filter(observation -> observation.period().equals(period))
                .findFirst();
    }
}

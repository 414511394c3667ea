package dk.sigtepunkt.sources.internal.discretion;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.sources.internal.read.figures.ReadFigure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Figures as a source would have them, for tests; areas and breakdowns in the codes of the product. */
final class Counted {
    static final IndicatorId COUNT = IndicatorId.parse("prove.antal");
    static final IndicatorId SHARE = IndicatorId.parse("prove.andel");

    static final AreaCode OWN = new AreaCode("766");

    private final List<ReadFigure> figures = new ArrayList<>();

    Counted count(String area, String breakdown, long persons) {
        return add(COUNT, area, breakdown, (double) persons, persons);
    }

    Counted share(String area, String breakdown, double percent, long persons) {
        return add(SHARE, area, breakdown, percent, persons);
    }

    private Counted add(IndicatorId indicator, String area, String breakdown, double value, long persons) {
        Observation observation = new Observation(
                indicator,
                Period.parse("2025"),
                new AreaCode(area),
                new Breakdown(breakdown),
                Figure.observed(value),
                Instant.EPOCH,
                Origin.REAL,
                "Prøve, kørsel 1");
        figures.add(new ReadFigure(observation, OptionalDouble.of((double) persons)));
        return this;
    }

    List<ReadFigure> all() {
        return List.copyOf(figures);
    }

    /** What is hidden, as {@code area/breakdown}, of one indicator. */
    List<String> hidden(IndicatorId indicator, int threshold) {
        return Discretion.protect(figures, threshold, List.of(), OWN).stream()
                .filter(one -> one.indicator().equals(indicator))
                .filter(one -> one.figure().status() == ObservationStatus.SUPPRESSED)
                .map(one -> one.area() + "/" + one.breakdown())
                .toList();
    }
}

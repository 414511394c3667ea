package dk.sigtepunkt.domain.derive;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Freshness;
import dk.sigtepunkt.domain.figures.Series;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One series that a formula is computed from, asked for periods of the formula's own frequency. */
final class Operand {
    private final Indicator indicator;
    private final NavigableMap<Period, List<Observation>> cells = new TreeMap<>();

    Operand(Indicator indicator, Series series) {
        this.indicator = indicator;
        for (Observation figure : series.vintages()) {
            if (figure.period().frequency() == indicator.frequency()) {
                cells.computeIfAbsent(figure.period(), period -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    /** Whether figures of an indicator can give one for periods of this frequency. */
    static boolean gathers(Indicator operand, Frequency wanted) {
        boolean longer = operand.frequency().compareTo(wanted) > 0;
        boolean weeks = operand.frequency() == Frequency.WEEK;
        return !longer
                || operand.aggregation() == Aggregation.LAST
                || (operand.aggregation() == Aggregation.SUM && !weeks && operand.every() == 1);
    }

    /** The periods, of the given frequency, that it may have something for. */
    Stream<Period> periods(Frequency wanted) {
        return indicator.frequency().compareTo(wanted) < 0
                ? Stream.empty()
                : cells.keySet().stream().map(period -> Period.containing(wanted, period.end()));
    }

    /** Every time at which what it gives for a period may have become another. */
    Stream<Instant> times(Period period) {
        return asked(period).stream()
                .flatMap(cell -> cells.getOrDefault(cell, List.of()).stream())
                .map(Observation::knownAt);
    }

    /** What it gives for a period with what was known at a time; empty when there is nothing, or not all of it. */
    Optional<OperandPart> at(Period period, Instant time) {
        List<Period> asked = asked(period);
        List<Observation> figures =
                asked.stream().flatMap(cell -> known(cell, time).stream()).toList();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        if (indicator.frequency().compareTo(period.frequency()) > 0 && indicator.aggregation() == Aggregation.SUM) {
            return figures.size() == asked.size() ? Optional.of(new OperandPart(indicator, figures)) : Optional.empty();
        }
        Observation newest = figures.stream()
                .filter(figure -> figure.figure().status() != ObservationStatus.NOT_APPLICABLE)
                .findFirst()
                .orElse(figures.get(0));
        return Optional.of(new OperandPart(indicator, List.of(newest)));
    }

    /** The cells to look in; where one is enough, the one that counts first. */
    private List<Period> asked(Period period) {
        int faster = indicator.frequency().compareTo(period.frequency());
        if (faster == 0) {
            return List.of(period);
        }
        return faster > 0 ? inside(period) : newestUpTo(period);
    }

    private List<Period> inside(Period period) {
        List<Period> inside = new ArrayList<>();
        for (Period part = Period.containing(indicator.frequency(), period.start());
                !part.end().isAfter(period.end());
                part = part.next()) {
            inside.add(part);
        }
        if (indicator.aggregation() == Aggregation.SUM) {
            return inside;
        }
        Collections.reverse(inside);
        return indicator.every() == 1 ? inside.subList(0, Math.min(1, inside.size())) : inside;
    }

    /** The longer periods that have ended or hold the given one, newest first; not those that were outdated by then. */
    private List<Period> newestUpTo(Period period) {
        return cells.descendingMap().keySet().stream()
                .filter(longer -> !longer.end().isAfter(period.end()) || holds(longer, period))
                .filter(longer -> !Freshness.stale(indicator, longer, period.end()))
                .toList();
    }

    private static boolean holds(Period longer, Period period) {
        return !longer.start().isAfter(period.start()) && !longer.end().isBefore(period.end());
    }

    /** The figure of a cell known last; a real one takes an example's place. */
    private Optional<Observation> known(Period cell, Instant time) {
        Observation standing = null;
        for (Observation figure : cells.getOrDefault(cell, List.of())) {
            boolean known = !figure.knownAt().isAfter(time);
            if (known && (standing == null || !figure.example() || standing.example())) {
                standing = figure;
            }
        }
        return Optional.ofNullable(standing);
    }
}

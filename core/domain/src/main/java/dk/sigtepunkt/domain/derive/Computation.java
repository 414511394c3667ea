package dk.sigtepunkt.domain.derive;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.figures.SeriesKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes every figure of one indicator, for each area, breakdown, period and time at which an operand changed. */
final class Computation {
    private final Indicator indicator;
    private final Formula formula;
    private final List<Indicator> indicators;
    private final String reference;
    private final Arithmetic arithmetic;

    Computation(Indicator indicator, List<Indicator> operands, DerivationWords words) {
        this.indicator = indicator;
        this.formula = indicator.method().formula().orElseThrow();
        this.indicators = operands;
        this.reference = words.origin(formula, operands);
        this.arithmetic = new Arithmetic(formula, words);
    }

    /** @param series of each operand */
    List<Observation> figures(List<List<Map.Entry<SeriesKey, Series>>> series) {
        List<Map<SeriesKey, Series>> found = series.stream().map(this::ofThis).toList();
        return found.get(0).keySet().stream()
                .filter(key -> found.stream().allMatch(one -> one.containsKey(key)))
                .sorted()
                .flatMap(key -> figures(key, operands(key, found)))
                .toList();
    }

    /** Under the key that the computed series has. */
    private Map<SeriesKey, Series> ofThis(List<Map.Entry<SeriesKey, Series>> series) {
        return series.stream()
                .collect(Collectors.toMap(
                        entry -> new SeriesKey(
                                indicator.id(),
                                entry.getKey().area(),
                                entry.getKey().breakdown()),
                        Map.Entry::getValue));
    }

    private List<Operand> operands(SeriesKey key, List<Map<SeriesKey, Series>> found) {
        List<Operand> operands = new ArrayList<>();
        for (int index = 0; index < indicators.size(); index++) {
            Indicator operand = indicators.get(index);
            Series series = Objects.requireNonNull(found.get(index).get(key));
            operands.add(new Operand(operand, series));
        }
        return operands;
    }

    private Stream<Observation> figures(SeriesKey key, List<Operand> operands) {
        SortedSet<Period> periods = operands.stream()
                .flatMap(operand -> operand.periods(indicator.frequency()))
                .collect(Collectors.toCollection(TreeSet::new));
        return periods.stream().flatMap(period -> vintages(key, operands, period).stream());
    }

    private List<Observation> vintages(SeriesKey key, List<Operand> operands, Period period) {
        List<Asked> asked = asked(operands, period);
        SortedSet<Instant> times = asked.stream().flatMap(Asked::times).collect(Collectors.toCollection(TreeSet::new));
        List<Observation> vintages = new ArrayList<>();
        List<OperandPart> before = List.of();
        for (Instant time : times) {
            List<OperandPart> parts =
                    asked.stream().flatMap(one -> one.at(time).stream()).toList();
            if (parts.size() == asked.size() && !parts.equals(before)) {
                vintages.add(figure(key, period, parts, time));
                before = parts;
            }
        }
        return vintages;
    }

    private List<Asked> asked(List<Operand> operands, Period period) {
        List<Asked> asked = new ArrayList<>();
        if (formula.kind() == Formula.Kind.ROLLING_SUM) {
            Period back = period;
            for (int step = 0; step < formula.window(); step++) {
                asked.add(new Asked(operands.get(0), back));
                back = before(back);
            }
        } else {
            operands.forEach(operand -> asked.add(new Asked(operand, period)));
            formula.base().ifPresent(base -> asked.add(new Asked(operands.get(0), base)));
        }
        return asked;
    }

    private Period before(Period period) {
        Period back = period;
        for (int step = 0; step < indicator.every(); step++) {
            back = back.previous();
        }
        return back;
    }

    private Observation figure(SeriesKey key, Period period, List<OperandPart> parts, Instant time) {
        boolean example =
                parts.stream().flatMap(part -> part.figures().stream()).anyMatch(Observation::example);
        return new Observation(
                indicator.id(),
                period,
                key.area(),
                key.breakdown(),
                arithmetic.figure(parts),
                time,
                example ? Origin.EXAMPLE : Origin.REAL,
                reference);
    }

    /** An operand and the period it is asked for. */
    private record Asked(Operand operand, Period period) {
        Stream<Instant> times() {
            return operand.times(period);
        }

        Optional<OperandPart> at(Instant time) {
            return operand.at(period, time);
        }
    }
}

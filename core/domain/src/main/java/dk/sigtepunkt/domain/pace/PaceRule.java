package dk.sigtepunkt.domain.pace;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.pace.Pace.Achieved;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Says how fast an indicator has moved over whole years, and how fast it has to until its next target. */
final class PaceRule {
    private PaceRule() {}

    /** @param figures those with a number, oldest first; the last one is the one that is judged */
    static Pace pace(Indicator indicator, List<Observation> figures, Period quarter) {
        Observation newest = figures.get(figures.size() - 1);
        Optional<Target> next = indicator.targets().stream()
                .filter(target -> target.period().end().isAfter(quarter.end()))
                .findFirst();
        return new Pace(
                achieved(indicator, figures, newest),
                next.map(target -> needed(indicator.direction(), newest, target))
                        .orElse(OptionalDouble.empty()),
                next);
    }

    /** From the first figure at or after the baseline that is about the same season as the newest. */
    private static Optional<Achieved> achieved(Indicator indicator, List<Observation> figures, Observation newest) {
        Period to = newest.period();
        return figures.stream()
                .filter(one -> !one.period()
                        .end()
                        .isBefore(indicator.baseline().period().end()))
                .filter(one ->
                        one.period().ordinal() == to.ordinal() && one.period().year() < to.year())
                .findFirst()
                .map(one -> new Achieved(
                        (value(newest) - value(one)) / (to.year() - one.period().year()), one.period(), to));
    }

    private static OptionalDouble needed(Direction direction, Observation newest, Target target) {
        double value = value(newest);
        boolean below = direction != Direction.DOWN && value < target.low();
        boolean above = direction != Direction.UP && value > target.high();
        if (!below && !above) {
            return OptionalDouble.empty();
        }
        double distance = (below ? target.low() : target.high()) - value;
        double from = Point.month(newest.period().end());
        return OptionalDouble.of(distance / ((Point.month(target.period().end()) - from) / Point.MONTHS));
    }

    private static double value(Observation figure) {
        return figure.figure().value().orElseThrow();
    }
}

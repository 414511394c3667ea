package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Observation;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an area has for the period of the figure that was judged.
 *
 * @param figure empty when nothing is stated for that area and period
 * @param base what it had in the baseline's period; empty when nothing is stated, or nothing is compared by growth
 */
public record AreaFigure(AreaCode area, Optional<Observation> figure, Optional<Observation> base) {
    /** How much it has grown since the baseline's period, in percent; empty where one of the two is no number, or 0. */
    public OptionalDouble growth() {
        OptionalDouble now = value(figure);
        OptionalDouble before = value(base);
        return now.isEmpty() || before.isEmpty() || before.getAsDouble() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((now.getAsDouble() / before.getAsDouble() - 1) * 100);
    }

    public boolean example() {
        return figure.filter(Observation::example).isPresent()
                || base.filter(Observation::example).isPresent();
    }

    private static OptionalDouble value(Optional<Observation> figure) {
        return figure.map(one -> one.figure().value()).orElse(OptionalDouble.empty());
    }
}

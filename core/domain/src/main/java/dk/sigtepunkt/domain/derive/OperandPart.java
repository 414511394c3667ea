package dk.sigtepunkt.domain.derive;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.util.List;

/**
 * What one operand gives to one computed figure.
 *
 * @param figures at least one; several are added up
 */
record OperandPart(Indicator indicator, List<Observation> figures) {
    OperandPart {
        figures = List.copyOf(figures);
    }

    /** Only when every figure has a number. */
    double value() {
        return figures.stream()
                .mapToDouble(figure -> figure.figure().value().orElseThrow())
                .sum();
    }
}

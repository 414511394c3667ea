package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Observation;
import java.util.Optional;

/**
 * What another area has for the period of the figure that was judged.
 *
 * @param figure empty when nothing is stated for that area and period
 */
public record AreaFigure(AreaCode area, Optional<Observation> figure) {
    public boolean example() {
        return figure.filter(Observation::example).isPresent();
    }
}

package dk.sigtepunkt.contracts.indicator;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.util.List;
import java.util.Optional;

/**
 * How an indicator's figures are arrived at.
 *
 * @param version of the definition, for example {@code 2}; raised when what is counted changes
 * @param formula how it is computed; empty when it is measured
 * @param companions what is drawn beside it
 * @param forward whether its figures are about times to come: projections, which may lie ahead of today
 * @param compareWith the areas it is compared with: municipalities, the region, the country; or a municipality's own
 *     places
 */
public record Method(
        String version,
        Optional<Formula> formula,
        List<Companion> companions,
        boolean forward,
        List<AreaCode> compareWith) {
    /** Measured, looking back, compared with nobody. */
    public static final Method MEASURED = new Method("1", Optional.empty(), List.of(), false, List.of());

    public Method {
        ValueCheck.text("definitionens version", version);
        companions = List.copyOf(companions);
        compareWith = List.copyOf(compareWith);
    }
}

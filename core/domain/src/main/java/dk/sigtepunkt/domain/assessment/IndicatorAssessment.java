package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An indicator judged at the end of a period.
 *
 * @param newest the figure that was judged, or the last one there is when the series is stale
 * @param expected where the indicator should have been for that figure's period, in its unit
 * @param share the share of the expected progress that was reached; 1 is exactly as expected
 */
public record IndicatorAssessment(
        Indicator indicator,
        Assessment assessment,
        Optional<Observation> newest,
        OptionalDouble expected,
        OptionalDouble share) {
    /** Whether the figure is made up, or the baseline that it was judged from. Earlier figures do not count. */
    public boolean restsOnExample() {
        return newest.filter(Observation::example).isPresent()
                || assessment.basis().count(Basis.Doubt.EXAMPLE_BASELINE) > 0;
    }
}

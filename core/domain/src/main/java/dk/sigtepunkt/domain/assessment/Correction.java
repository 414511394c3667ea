package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;

/**
 * One line of the rettelsesblad: a real figure that was replaced by another one.
 *
 * @param knownAt when the new figure became known
 * @param reference where the new figure came from
 * @param assessment the indicator's, for the quarter where its figures ended when the correction became known: with the
 *     figures known just before it, and with the new ones
 */
public record Correction(
        Indicator indicator,
        Cell cell,
        Replaced<Figure> figure,
        Instant knownAt,
        String reference,
        Replaced<AssessmentCode> assessment) {
    /** What the figure is about. */
    public record Cell(Period period, AreaCode area, Breakdown breakdown) {}

    /** What was, and what took its place. */
    public record Replaced<T>(T before, T after) {
        public boolean same() {
            return before.equals(after);
        }
    }
}

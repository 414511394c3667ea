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
 * @param assessedBefore the indicator's assessment, for the quarter where its figures ended when the correction became
 *     known, with the figures known just before it
 * @param assessedAfter the same with the new figures
 */
public record Correction(
        Indicator indicator,
        Period period,
        AreaCode area,
        Breakdown breakdown,
        Figure before,
        Figure after,
        Instant knownAt,
        String reference,
        AssessmentCode assessedBefore,
        AssessmentCode assessedAfter) {}

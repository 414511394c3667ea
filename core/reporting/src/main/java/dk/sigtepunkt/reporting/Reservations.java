package dk.sigtepunkt.reporting;

import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import java.util.List;
import java.util.Optional;

/**
 * What a reader of a report has to keep in mind.
 *
 * @param missing what is not in it, and why
 * @param deviations differences between the adopted focus areas and those there are
 * @param corrections the rettelsesblad: what became known in the quarter to be other than was known before
 * @param retroactive what became known in the quarter to count, or no longer to count, in quarters that were over
 * @param sinceEnd what came or changed after the quarter; empty while it runs
 * @param sourceWarnings what is wrong with the data sources on the day of the report, in the committees' order
 */
public record Reservations(
        List<Missing> missing,
        List<String> deviations,
        List<Correction> corrections,
        List<RetroactiveChange> retroactive,
        Optional<SinceEnd> sinceEnd,
        List<SourceWarning> sourceWarnings) {
    public Reservations {
        missing = List.copyOf(missing);
        deviations = List.copyOf(deviations);
        corrections = List.copyOf(corrections);
        retroactive = List.copyOf(retroactive);
        sourceWarnings = List.copyOf(sourceWarnings);
    }
}

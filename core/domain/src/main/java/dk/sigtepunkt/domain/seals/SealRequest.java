package dk.sigtepunkt.domain.seals;

import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportTold;
import java.util.Optional;

/**
 * A report that is to be sealed.
 *
 * @param told the whole of it, also what is closed, with the step in it
 * @param step that it is laid by
 * @param edition the how manieth of the report, from 1
 * @param replaces the edition of the same report before it; empty for the first
 * @param before the last edition of the nearest earlier quarter in the same chain; empty for the first quarter
 */
public record SealRequest(
        ReportTold.Told told,
        ReportStep.Laid step,
        int edition,
        Optional<SealedHead> replaces,
        Optional<SealedHead> before) {
    /** @throws IllegalArgumentException when there is no such edition, or it is told to somebody outside */
    public SealRequest {
        if (edition < 1 || !told.insider()) {
            throw new IllegalArgumentException("not to be sealed: edition %d of %s"
                    .formatted(edition, told.report().ref()));
        }
    }
}

package dk.sigtepunkt.reporting.written;

import dk.sigtepunkt.domain.claims.QuartersClaims;
import dk.sigtepunkt.domain.evidence.QuartersEvidence;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.reporting.FocusAreaPart;
import java.util.List;
import java.util.Optional;

/**
 * A focus area in a committee's report.
 *
 * @param part its figures, status, explanation, actions and what changed; without actions that are closed to the reader
 * @param text the committee's word about it; empty when there is none, or it is closed
 */
public record ReportedArea(
        FocusAreaPart part,
        Optional<ReleasedText> text,
        QuartersEvidence evidence,
        List<QuartersClaims.Standing> claims) {
    public ReportedArea {
        claims = List.copyOf(claims);
    }
}

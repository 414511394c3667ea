package dk.sigtepunkt.reporting;

import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.Basis;
import java.util.Optional;

/**
 * How something stands at the end of a quarter.
 *
 * @param then how it stood at the end of the quarter before, by what counted in that one; empty when it did not
 */
public record QuarterAssessment(Assessment now, Optional<AssessmentCode> then) {
    /** What did not count is not judged. */
    public AssessmentCode before() {
        return then.orElse(AssessmentCode.NOT_JUDGED);
    }

    public AssessmentCode code() {
        return now.code();
    }

    public String reason() {
        return now.reason();
    }

    public Basis basis() {
        return now.basis();
    }
}

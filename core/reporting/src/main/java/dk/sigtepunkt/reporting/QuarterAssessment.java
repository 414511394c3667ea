package dk.sigtepunkt.reporting;

import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.Basis;

/**
 * How something stands at the end of a quarter.
 *
 * @param before how it stood at the end of the quarter before
 */
public record QuarterAssessment(Assessment now, AssessmentCode before) {
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

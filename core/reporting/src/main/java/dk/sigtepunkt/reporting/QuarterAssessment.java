package dk.sigtepunkt.reporting;

import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.assessment.AssessmentCode;

/**
 * How something stands at the end of a quarter.
 *
 * @param before how it stood at the end of the quarter before
 */
public record QuarterAssessment(AssessmentCode code, String reason, AssessmentCode before) {
    public static QuarterAssessment of(Assessment now, AssessmentCode before) {
        return new QuarterAssessment(now.code(), now.reason(), before);
    }
}

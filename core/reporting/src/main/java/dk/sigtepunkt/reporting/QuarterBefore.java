package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.IndicatorAssessment;
import java.util.Optional;

/**
 * How an indicator stood at the end of the quarter before.
 *
 * @param newest what the newest figure was about then; empty when there was none
 */
public record QuarterBefore(Period quarter, AssessmentCode code, Optional<Period> newest) {
    public static QuarterBefore of(Period quarter, IndicatorAssessment then) {
        return new QuarterBefore(
                quarter, then.assessment().code(), then.newest().map(Observation::period));
    }
}

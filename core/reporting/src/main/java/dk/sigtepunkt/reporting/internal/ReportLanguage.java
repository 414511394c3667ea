package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.strategy.DeviationWords;
import dk.sigtepunkt.reporting.ReportWords;
import java.util.Locale;

/** Everything that a report is said with. */
record ReportLanguage(AssessmentWords assessments, DeviationWords deviations, ReportWords report, ActionWords actions) {
    static ReportLanguage of(Locale language) {
        return new ReportLanguage(
                AssessmentWords.in(language),
                DeviationWords.in(language),
                ReportWords.in(language),
                ActionWords.in(language));
    }
}

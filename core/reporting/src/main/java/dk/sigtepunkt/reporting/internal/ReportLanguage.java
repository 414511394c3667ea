package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.strategy.DeviationWords;
import dk.sigtepunkt.reporting.ReportWords;
import java.util.Locale;
import java.util.function.Function;

/** Everything that a report is said with. */
record ReportLanguage(
        AssessmentWords assessments,
        Function<Strategy, DeviationWords> deviations,
        ReportWords report,
        ActionWords actions) {
    static ReportLanguage of(Locale language) {
        return new ReportLanguage(
                AssessmentWords.in(language),
                strategy -> DeviationWords.in(language, strategy),
                ReportWords.in(language),
                ActionWords.in(language));
    }
}

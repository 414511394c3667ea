package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.LocalDate;
import java.util.List;

/**
 * A focus area judged at the end of a period, by what is measured for it alone: no committee's own code is asked.
 *
 * @param indicators in the content's order
 */
public record FocusAreaAssessment(Assessment assessment, List<IndicatorAssessment> indicators) {
    public FocusAreaAssessment {
        indicators = List.copyOf(indicators);
    }

    /**
     * @param content what the area stands in, or stood in last
     * @param today the day that is looked from
     */
    public static FocusAreaAssessment judge(
            Committee content,
            FocusAreaKey area,
            FigureBook book,
            Period period,
            LocalDate today,
            AssessmentWords words) {
        IndicatorRule rule = new IndicatorRule(words, today);
        List<IndicatorAssessment> indicators = content.indicatorsOf(area).stream()
                .map(indicator -> rule.judge(indicator, book, period))
                .toList();
        return new FocusAreaAssessment(new Rollup(words).focusArea(indicators), indicators);
    }

    /** Whether that of any indicator does. */
    public boolean restsOnExample() {
        return indicators.stream().anyMatch(IndicatorAssessment::restsOnExample);
    }
}

package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.Indicator;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.Origin;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.IndicatorAssessment;
import java.util.List;
import java.util.Optional;

/**
 * An indicator in a report.
 *
 * @param before the assessment at the end of the quarter before
 * @param figures for each period until the report's end the figure known now, oldest first
 * @param ageToday how old the newest figure is on the day of the report; a Danish sentence
 */
public record IndicatorPart(
        IndicatorAssessment now, AssessmentCode before, List<Observation> figures, String ageToday) {
    public IndicatorPart {
        figures = List.copyOf(figures);
    }

    public Indicator indicator() {
        return now.indicator();
    }

    public Optional<Observation> newest() {
        return now.newest();
    }

    /** True when the figure that was judged is made-up example data. */
    public boolean newestIsExample() {
        return newest().filter(figure -> figure.origin() == Origin.EXAMPLE).isPresent();
    }

    /** True when any figure shown is made-up example data. */
    public boolean example() {
        return figures.stream().anyMatch(figure -> figure.origin() == Origin.EXAMPLE);
    }
}

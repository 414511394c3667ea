package dk.sigtepunkt.domain.pace;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.IndicatorAssessment;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.util.List;
import java.util.Optional;

/** Says what is to be said beside a status, from the same figures as the status. */
public final class ProspectRule {
    private ProspectRule() {}

    /**
     * @param quarter that was judged
     * @return empty when the status is no verdict: then there is no figure new enough to go on from, or nothing to reach
     */
    public static Optional<Prospect> prospect(IndicatorAssessment judged, FigureBook book, Period quarter) {
        return judged.newest()
                .filter(newest -> judged.assessment().code().verdict())
                .flatMap(newest -> book.own(judged.indicator().id())
                        .map(series -> new UsableFigures(judged.indicator(), series, newest)))
                .map(figures -> prospect(judged.indicator(), figures, quarter));
    }

    private static Prospect prospect(Indicator indicator, UsableFigures figures, Period quarter) {
        List<Observation> standing = figures.standing();
        Pace pace = PaceRule.pace(indicator, standing, quarter);
        return new Prospect(
                indicator,
                pace,
                pace.next().map(target -> ForecastRule.forecast(indicator, figures, target, quarter)),
                standing.stream().anyMatch(Observation::example));
    }
}

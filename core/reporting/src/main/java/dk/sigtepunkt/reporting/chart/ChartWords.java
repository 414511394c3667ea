package dk.sigtepunkt.reporting.chart;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.reporting.CompanionSeries;
import java.util.List;
import java.util.Locale;

/** What a chart says: to those who cannot see it in sentences, and beside its lines in labels. */
interface ChartWords {
    /** Danish until there is another set. */
    static ChartWords in(Locale language) {
        return new DanishChartWords();
    }

    /** @param valued its figures with a number, at least one */
    String description(Indicator indicator, List<Observation> valued);

    /** The periods that lack a number, with why. */
    String gaps(List<Observation> unvalued);

    /** @param valued its figures with a number, at least one */
    String companion(CompanionSeries companion, List<Observation> valued);

    /** What stands beside a companion's newest figure. */
    String label(Companion.Role role);

    String target(Target target);

    /** What stands beside the line of a handover, from the longest to the shortest. */
    List<String> labels(Handover handover);

    String handover(Handover handover);

    /** What stands beside the forecast. */
    String label(Indicator indicator, ForecastPoint forecast);

    String forecast(Indicator indicator, ForecastPoint forecast);
}

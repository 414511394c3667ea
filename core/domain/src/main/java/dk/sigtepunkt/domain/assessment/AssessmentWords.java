package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** What is said of assessments: their names, and each reason as a whole sentence. */
public interface AssessmentWords {
    /** Danish until there is another set. */
    static AssessmentWords in(Locale language) {
        return new DanishAssessmentWords();
    }

    /** For example {@code På rette vej}. */
    String name(AssessmentCode code);

    String noFigures(Indicator indicator);

    /** @param due until when a figure newer than that of {@code newest} was to come */
    String stale(Indicator indicator, Period newest, LocalDate due);

    /** @param since the day from which something else is measured */
    String fromBeforeTheBreak(Indicator indicator, Period newest, LocalDate since);

    /** @param allowed whether it is on track although it lies outside */
    String withinBand(Newest newest, Target band, boolean allowed);

    /** @param allowed whether it is on track although it misses what was expected */
    String onTheWay(Newest newest, double expected, boolean allowed);

    /** Of a background figure or a projection: what stands in the place of a status, without a full stop. */
    String notJudged(Indicator indicator);

    /** What a status rests on that nobody has adopted, as sentences; empty when there is nothing of that. */
    String basis(Basis basis);

    /** @param indicators how many it holds for, at least one */
    String standstill(Standstill standstill, int indicators);

    /** Of a focus area without indicators. */
    String noIndicators();

    /**
     * Of a focus area whose indicators are all background figures or projections.
     *
     * @param count how many, at least one
     */
    String nothingToJudge(int count);

    /** @param counts how many focus areas there are of each code; empty when there are none */
    String ofFocusAreas(Map<AssessmentCode, Integer> counts);

    /** The figure that is judged. */
    record Newest(Indicator indicator, Period period, double value) {}
}

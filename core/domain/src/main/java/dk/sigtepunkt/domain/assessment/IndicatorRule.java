package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/** Judges one indicator at the end of a period from its figures; see core/docs/assessment.md. */
public final class IndicatorRule {
    /** A share computed from decimals may miss a threshold it meets by this much. */
    private static final double ROUNDING = 1e-9;

    private IndicatorRule() {}

    public static IndicatorAssessment judge(Indicator indicator, FigureBook book, Period period) {
        Optional<Series> series = book.own(indicator.id());
        Optional<Observation> newest = series.flatMap(figures -> figures.newestValued(period, indicator::comparable));
        if (newest.isEmpty()) {
            return series.flatMap(figures -> figures.newestValued(period))
                    .map(figure -> insufficient(indicator, Optional.of(figure), fromBeforeTheBreak(indicator, figure)))
                    .orElseGet(() -> insufficient(
                            indicator, newest, "Der er endnu ingen tal for »%s«.".formatted(indicator.name())));
        }
        Period newestPeriod = newest.get().period();
        if (Freshness.stale(indicator, newestPeriod, period.end())) {
            return insufficient(
                    indicator,
                    newest,
                    "Tallene for »%s« er forældede: det seneste er for %s, og et nyere var ventet senest %s."
                            .formatted(
                                    indicator.name(),
                                    Danish.period(newestPeriod),
                                    Danish.date(Freshness.due(indicator, newestPeriod))));
        }
        return judge(indicator, newest.get());
    }

    private static String fromBeforeTheBreak(Indicator indicator, Observation newest) {
        LocalDate since = indicator.replaces().stream()
                .filter(former -> !former.comparable())
                .map(Succession::from)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return "Tallene for »%s« kan ikke bruges: det seneste er for %s, og fra %s måles der på en anden måde."
                .formatted(indicator.name(), Danish.period(newest.period()), Danish.date(since));
    }

    private static IndicatorAssessment judge(Indicator indicator, Observation newest) {
        double value = newest.figure().value().orElseThrow();
        double share = ExpectedCourse.share(indicator, newest.period(), value);
        AssessmentCode code = code(indicator, share);
        OptionalDouble expected = indicator.direction() == Direction.WITHIN
                ? OptionalDouble.empty()
                : OptionalDouble.of(ExpectedCourse.at(indicator, newest.period()));
        boolean allowed = code == AssessmentCode.ON_TRACK && share < 1;
        String reason = reason(indicator, newest, value)
                + (allowed ? allowance(indicator, value, expected.orElse(Double.NaN)) : "");
        return new IndicatorAssessment(
                indicator,
                new Assessment(code, Danish.sentence(reason)),
                Optional.of(newest),
                expected,
                OptionalDouble.of(share));
    }

    private static AssessmentCode code(Indicator indicator, double share) {
        if (share >= indicator.thresholds().onTrack() - ROUNDING) {
            return AssessmentCode.ON_TRACK;
        }
        return share >= indicator.thresholds().attention() - ROUNDING
                ? AssessmentCode.ATTENTION
                : AssessmentCode.OFF_COURSE;
    }

    private static String reason(Indicator indicator, Observation newest, double value) {
        Unit unit = indicator.unit();
        String figure =
                "%s: %s i %s".formatted(indicator.name(), Danish.amount(value, unit), Danish.period(newest.period()));
        if (indicator.direction() == Direction.WITHIN) {
            Target band = ExpectedCourse.band(indicator, newest.period());
            return "%s; målet er %s til %s"
                    .formatted(figure, Danish.number(band.low(), unit.decimals()), Danish.amount(band.high(), unit));
        }
        return "%s; ventet på vej mod målet: %s %s"
                .formatted(
                        figure,
                        indicator.direction() == Direction.UP ? "mindst" : "højst",
                        Danish.amount(ExpectedCourse.at(indicator, newest.period()), unit));
    }

    /** Says why a figure that visibly misses what was expected is on track all the same. */
    private static String allowance(Indicator indicator, double value, double expected) {
        int decimals = indicator.unit().decimals();
        boolean looksTheSame =
                Double.isFinite(expected) && Danish.number(value, decimals).equals(Danish.number(expected, decimals));
        return looksTheSame ? "" : "; inden for den tilladte afvigelse";
    }

    private static IndicatorAssessment insufficient(Indicator indicator, Optional<Observation> newest, String reason) {
        return new IndicatorAssessment(
                indicator,
                new Assessment(AssessmentCode.INSUFFICIENT, reason),
                newest,
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }
}

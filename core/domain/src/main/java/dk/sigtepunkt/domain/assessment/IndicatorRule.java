package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
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

    private final AssessmentWords words;
    private final LocalDate today;

    /** For quarters that are over. */
    public IndicatorRule(AssessmentWords words) {
        this(words, LocalDate.MAX);
    }

    /** @param today the day that is looked from: in a quarter that still runs nothing is stale as of a day that has not come */
    public IndicatorRule(AssessmentWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    public IndicatorAssessment judge(Indicator indicator, FigureBook book, Period period) {
        Optional<Series> series = book.own(indicator.id());
        if (!indicator.judged()) {
            Optional<Observation> shown = series.flatMap(figures -> figures.newestValued(period));
            return without(indicator, shown, AssessmentCode.NOT_JUDGED, Danish.sentence(words.notJudged(indicator)));
        }
        Optional<Observation> newest = series.flatMap(figures -> figures.newestValued(period, indicator::comparable));
        if (newest.isEmpty()) {
            return series.flatMap(figures -> figures.newestValued(period))
                    .map(figure -> insufficient(indicator, Optional.of(figure), fromBeforeTheBreak(indicator, figure)))
                    .orElseGet(() -> insufficient(indicator, newest, words.noFigures(indicator)));
        }
        Period newestPeriod = newest.get().period();
        if (Freshness.stale(indicator, newestPeriod, today.isBefore(period.end()) ? today : period.end())) {
            LocalDate due = Freshness.due(indicator, newestPeriod);
            return insufficient(indicator, newest, words.stale(indicator, newestPeriod, due));
        }
        return judge(indicator, newest.get());
    }

    private String fromBeforeTheBreak(Indicator indicator, Observation newest) {
        LocalDate since = indicator.replaces().stream()
                .filter(former -> !former.comparable())
                .map(Succession::from)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return words.fromBeforeTheBreak(indicator, newest.period(), since);
    }

    private IndicatorAssessment judge(Indicator indicator, Observation newest) {
        double value = newest.figure().value().orElseThrow();
        double share = ExpectedCourse.share(indicator, newest.period(), value);
        AssessmentCode code = code(indicator, share);
        boolean within = indicator.direction() == Direction.WITHIN;
        OptionalDouble expected =
                within ? OptionalDouble.empty() : OptionalDouble.of(ExpectedCourse.at(indicator, newest.period()));
        boolean allowed = code == AssessmentCode.ON_TRACK && share < 1;
        AssessmentWords.Newest judged = new AssessmentWords.Newest(indicator, newest.period(), value);
        String reason = within
                ? words.withinBand(judged, ExpectedCourse.band(indicator, newest.period()), allowed)
                : words.onTheWay(judged, expected.orElseThrow(), allowed);
        return new IndicatorAssessment(
                indicator,
                new Assessment(code, reason, Basis.of(indicator, newest.period())),
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

    private static IndicatorAssessment insufficient(Indicator indicator, Optional<Observation> newest, String reason) {
        return without(indicator, newest, AssessmentCode.INSUFFICIENT, reason);
    }

    private static IndicatorAssessment without(
            Indicator indicator, Optional<Observation> newest, AssessmentCode code, String reason) {
        return new IndicatorAssessment(
                indicator, new Assessment(code, reason), newest, OptionalDouble.empty(), OptionalDouble.empty());
    }
}

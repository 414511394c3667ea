package dk.sigtepunkt.domain.gap;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Method;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.IndicatorAssessment;
import dk.sigtepunkt.domain.pace.Band;
import dk.sigtepunkt.domain.pace.Forecast;
import dk.sigtepunkt.domain.pace.Pace;
import dk.sigtepunkt.domain.pace.Prospect;
import dk.sigtepunkt.domain.pace.Tried;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An indicator whose newest figure is of the 4th quarter of 2024, on its way to a target in the 4th quarter of 2026.
 *
 * @param trend where it would be by then; empty when no forecast is shown
 */
record Reached(Direction direction, double goal, Optional<Double> trend, boolean forward, Unit unit) {
    private static final Unit PERCENT = new Unit("%", UnitKind.PERCENT, 1);

    Reached(Direction direction, double goal, Optional<Double> trend, boolean forward) {
        this(direction, goal, trend, forward, PERCENT);
    }

    static Reached at(Direction direction, double goal, double trend) {
        return new Reached(direction, goal, Optional.of(trend), false);
    }

    Reached in(Unit other) {
        return new Reached(direction, goal, trend, forward, other);
    }

    Gap gap(List<Expectation> expectations) {
        return GapRule.gap(judged(), Optional.of(prospect(Optional.of(target()))), expectations);
    }

    double missing(List<Expectation> expectations) {
        return reckoned(expectations).missing();
    }

    Gap.Reckoned reckoned(List<Expectation> expectations) {
        return gap(expectations).reckoned().orElseThrow();
    }

    IndicatorAssessment judged() {
        return new IndicatorAssessment(
                indicator(),
                new Assessment(AssessmentCode.ATTENTION, "Fordi."),
                Optional.of(figure()),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    Prospect prospect(Optional<Target> next) {
        Tried tried = new Tried(12, 12, 6, 6);
        return new Prospect(
                indicator(),
                new Pace(Optional.empty(), OptionalDouble.empty(), next),
                Optional.of(
                        trend.isPresent()
                                ? new Forecast.Shown(new Band(trend.get(), trend.get() - 1, trend.get() + 1), tried)
                                : new Forecast.Withheld(Forecast.Reason.BAND_FAILED, 12, tried)),
                false);
    }

    Target target() {
        return new Target(Period.quarter(2026, 4), direction == Direction.WITHIN ? goal - 1 : goal, goal, "Prøve");
    }

    private Observation figure() {
        return new Observation(
                IndicatorId.parse("prove.maaling"),
                Period.quarter(2024, 4),
                Municipality.UNNAMED.area(),
                Breakdown.TOTAL,
                Figure.observed(0),
                Instant.parse("2025-01-20T08:00:00Z"),
                Origin.REAL,
                "Prøve");
    }

    private Indicator indicator() {
        return new Indicator(
                IndicatorId.parse("prove.maaling"),
                new FocusAreaKey("omraade"),
                "Måling",
                "Det, der måles",
                unit,
                direction,
                new Baseline(Period.quarter(2021, 4), 0, "Prøve"),
                direction == Direction.NONE ? List.of() : List.of(target()),
                Thresholds.DEFAULT,
                Frequency.QUARTER,
                1,
                Aggregation.NONE,
                new SourceBinding(SourceKind.FILE, "Prøve", "", "Kilde: prøve", 20),
                List.of(),
                new Method(Method.MEASURED.version(), Optional.empty(), List.of(), forward, List.of()));
    }
}

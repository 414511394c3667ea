package dk.sigtepunkt.reporting.chart;

import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.ExpectedCourse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the chart shows of baseline and targets: a line to follow, or bands to stay in.
 *
 * @param from where it begins
 * @param last the last target shown
 */
record TargetCourse(Indicator indicator, Period from, Target last) {
    private static final int FAR_AWAY_YEARS = 2;

    /**
     * Empty for an indicator that is not judged: there is nothing for it to follow.
     *
     * @param firstFigure the first period with a figure: a baseline far before it is left out
     * @param newestFigure the newest: of the targets still ahead of it only the nearest is shown
     */
    static Optional<TargetCourse> around(Indicator indicator, Period firstFigure, Period newestFigure) {
        if (!indicator.judged()) {
            return Optional.empty();
        }
        Period baseline = indicator.baseline().period();
        boolean near = !baseline.end().isBefore(firstFigure.end().minusYears(FAR_AWAY_YEARS));
        return Optional.of(new TargetCourse(
                indicator, near ? baseline : firstFigure, ExpectedCourse.band(indicator, newestFigure)));
    }

    boolean band() {
        return indicator.direction() == Direction.WITHIN;
    }

    /** The targets up to the last one shown. */
    List<Target> targets() {
        return indicator.targets().subList(0, indicator.targets().indexOf(last) + 1);
    }

    /** The periods where the line bends, from its start to the last target. */
    List<Period> bends() {
        List<Period> bends = new ArrayList<>(List.of(from));
        targets().stream()
                .map(Target::period)
                .filter(period -> period.compareTo(from) > 0)
                .forEach(bends::add);
        return bends;
    }

    double at(Period period) {
        return ExpectedCourse.at(indicator, period);
    }

    /** Every value that must be inside the chart. */
    Stream<Double> values() {
        return band()
                ? targets().stream().flatMap(target -> Stream.of(target.low(), target.high()))
                : bends().stream().map(this::at);
    }
}

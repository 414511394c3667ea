package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Where an indicator should be: in a straight line from the baseline through its targets, flat after the last. */
public final class ExpectedCourse {
    private ExpectedCourse() {}

    /** The value expected at the end of a period, in the indicator's unit; for up and down only. */
    public static double at(Indicator indicator, Period period) {
        LocalDate day = period.end();
        LocalDate fromDay = indicator.baseline().period().end();
        double from = indicator.baseline().value();
        for (Target target : indicator.targets()) {
            LocalDate toDay = target.period().end();
            if (day.isBefore(toDay)) {
                double passed = Math.max(0, ChronoUnit.DAYS.between(fromDay, day));
                return from + (target.low() - from) * passed / ChronoUnit.DAYS.between(fromDay, toDay);
            }
            fromDay = toDay;
            from = target.low();
        }
        return from;
    }

    /** The targets that what is expected at the end of a period comes from: one, or the two that it lies between. */
    static List<Target> inForce(Indicator indicator, Period period) {
        if (indicator.direction() == Direction.WITHIN) {
            return List.of(band(indicator, period));
        }
        List<Target> targets = indicator.targets();
        int passed = (int) targets.stream()
                .filter(target -> !period.end().isBefore(target.period().end()))
                .count();
        return targets.subList(Math.max(0, passed - 1), Math.min(targets.size(), passed + 1));
    }

    /** The band that holds for a period: that of the first target not before it, else of the last. */
    public static Target band(Indicator indicator, Period period) {
        List<Target> targets = indicator.targets();
        return targets.stream()
                .filter(target -> !target.period().end().isBefore(period.end()))
                .findFirst()
                .orElse(targets.get(targets.size() - 1));
    }

    /**
     * The share of the expected progress that a value reaches; 1 is as expected, negative is the wrong way. Where no
     * progress is expected (hold the level, or lose no more than so much) the distance to the expected level counts.
     */
    public static double share(Indicator indicator, Period period, double value) {
        if (indicator.direction() == Direction.WITHIN) {
            return shareOfBand(band(indicator, period), value);
        }
        double baseline = indicator.baseline().value();
        double expected = at(indicator, period);
        boolean progressIsExpected = indicator.direction() == Direction.UP ? expected > baseline : expected < baseline;
        if (!progressIsExpected) {
            return shareOfLevel(indicator.direction(), expected, value);
        }
        return (value - baseline) / (expected - baseline);
    }

    private static double shareOfBand(Target band, double value) {
        double distance = Math.max(0, Math.max(band.low() - value, value - band.high()));
        double width = band.high() - band.low();
        return distance == 0 ? 1 : 1 - distance / (width > 0 ? width : Math.max(Math.abs(band.low()), 1));
    }

    private static double shareOfLevel(Direction direction, double level, double value) {
        double shortfall = Math.max(0, direction == Direction.UP ? level - value : value - level);
        return shortfall == 0 ? 1 : 1 - shortfall / (level == 0 ? shortfall : Math.abs(level));
    }
}

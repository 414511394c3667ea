package dk.sigtepunkt.domain.gap;

import dk.sigtepunkt.domain.gap.CountedEffect.Uncounted;
import dk.sigtepunkt.domain.pace.Point;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The time from the end of the newest figure's period to the end of the target's: what should have shown before it is in the
 * figures already, and so in the trend.
 *
 * @param newest in months, as {@link Point#month(LocalDate)} counts them
 * @param target in the same
 */
record Ahead(double newest, double target) {
    static Ahead of(LocalDate newest, LocalDate target) {
        return new Ahead(Point.month(newest), Point.month(target));
    }

    CountedEffect counted(Expectation expectation) {
        Optional<Uncounted> uncounted = Uncounted.of(expectation.state()).or(() -> outside(expectation));
        return new CountedEffect(expectation, uncounted.isPresent() ? 0 : amount(expectation), uncounted);
    }

    private Optional<Uncounted> outside(Expectation expectation) {
        if (begun(expectation) >= target) {
            return Optional.of(Uncounted.AFTER_TARGET);
        }
        if (begun(expectation) < newest && end(expectation.effect().byYear().lastKey()) <= newest) {
            return Optional.of(Uncounted.IN_FIGURES);
        }
        boolean within =
                expectation.effect().byYear().keySet().stream().anyMatch(year -> months(year, begun(expectation)) > 0);
        return within ? Optional.empty() : Optional.of(Uncounted.OTHER_YEARS);
    }

    /** Each year's change is spread evenly over its months; those count that lie ahead and in which it is felt. */
    private double amount(Expectation expectation) {
        double amount = 0;
        for (Map.Entry<Integer, Double> year : expectation.effect().byYear().entrySet()) {
            amount += year.getValue() * months(year.getKey(), begun(expectation)) / Point.MONTHS;
        }
        return amount;
    }

    private double months(int year, double begun) {
        double first = Math.max(Math.max(newest, begun), end(year - 1));
        return Math.max(0, Math.min(target, end(year)) - first);
    }

    private static double begun(Expectation expectation) {
        return Point.month(expectation.from().minusDays(1));
    }

    private static double end(int year) {
        return (year + 1) * Point.MONTHS;
    }
}

package dk.sigtepunkt.domain.pace;

import dk.sigtepunkt.contracts.indicator.UnitKind;
import java.util.List;

/** What no figure can be: none below zero where none has been, and no share above a hundred where none has been. */
record Limits(double low, double high) {
    private static final double WHOLE = 100;

    static Limits of(UnitKind kind, List<Point> points) {
        boolean negative = points.stream().anyMatch(point -> point.value() < 0);
        boolean share =
                kind == UnitKind.PERCENT && !negative && points.stream().allMatch(point -> point.value() <= WHOLE);
        return new Limits(negative ? Double.NEGATIVE_INFINITY : 0, share ? WHOLE : Double.POSITIVE_INFINITY);
    }

    Band around(double value, double margin) {
        return new Band(within(value), within(value - margin), within(value + margin));
    }

    private double within(double value) {
        return Math.max(low, Math.min(high, value));
    }
}

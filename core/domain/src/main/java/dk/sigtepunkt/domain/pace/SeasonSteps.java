package dk.sigtepunkt.domain.pace;

import java.util.List;
import java.util.Optional;

/** The movement season by season: what the step into each season usually is, when three whole years are known. */
final class SeasonSteps {
    private static final double FEWEST_YEARS = 3;
    private static final int FEWEST_STEPS = 2;
    private static final double SAME = 1e-6;

    private final int step;
    private final double[] sums;
    private final int[] counts;

    private SeasonSteps(int step) {
        this.step = step;
        this.sums = new double[(int) Point.MONTHS / step];
        this.counts = new int[sums.length];
    }

    /**
     * @param points at least four, in order of time
     * @param step how many months lie between two figures; of what does not divide a year there are no seasons
     */
    static Optional<Course> course(List<Point> points, int step) {
        Point last = points.get(points.size() - 1);
        double years = points.get(0).yearsUntil(last.month());
        boolean seasonal = step > 0 && step < Point.MONTHS && Point.MONTHS % step == 0;
        return seasonal && years >= FEWEST_YEARS - SAME
                ? new SeasonSteps(step).learned(points, last, years)
                : Optional.empty();
    }

    private Optional<Course> learned(List<Point> points, Point last, double years) {
        for (int index = 1; index < points.size(); index++) {
            if (follows(points, index)) {
                int season = season(points.get(index).month());
                sums[season] +=
                        points.get(index).value() - points.get(index - 1).value();
                counts[season]++;
            }
        }
        int known = 0;
        for (int count : counts) {
            if (count < FEWEST_STEPS) {
                return Optional.empty();
            }
            known += count;
        }
        int free = known - counts.length;
        double perYear = Math.sqrt(squares(points) / free * Point.MONTHS / step);
        return Optional.of(new Course(last, years, month -> moved(last.month(), month), perYear, free));
    }

    private double squares(List<Point> points) {
        double squares = 0;
        for (int index = 1; index < points.size(); index++) {
            if (follows(points, index)) {
                double chance = points.get(index).value()
                        - points.get(index - 1).value()
                        - usual(points.get(index).month());
                squares += chance * chance;
            }
        }
        return squares;
    }

    private boolean follows(List<Point> points, int index) {
        double passed = points.get(index).month() - points.get(index - 1).month();
        return Math.abs(passed - step) < SAME;
    }

    /** Whole steps, and of one that is only begun its part. */
    private double moved(double from, double until) {
        double moved = 0;
        double reached = from;
        while (until - reached > SAME) {
            double part = Math.min(1, (until - reached) / step);
            moved += part * usual(reached + step);
            reached += step;
        }
        return moved;
    }

    private double usual(double month) {
        int season = season(month);
        return sums[season] / counts[season];
    }

    /** The season that ends with a month. */
    private int season(double month) {
        return (int) Math.round(month) / step % sums.length;
    }
}

package dk.sigtepunkt.domain.pace;

/**
 * How a figure has moved from one to the next, and how regularly.
 *
 * @param from the newest figure
 * @param years how far the figures reach back
 * @param spread what a year adds to or takes from the movement by chance, in the indicator's unit
 * @param free how many of the steps the spread rests on beyond those that it takes to know the movement
 */
record Course(Point from, double years, Movement movement, double spread, int free) {
    /** For a band of 90 % by Student's t: of 2 to 9, then of 10 and all that is more. */
    private static final double[] WIDTHS = {2.920, 2.353, 2.132, 2.015, 1.943, 1.895, 1.860, 1.833, 1.812};

    private static final int FEWEST_FREE = 2;

    /** How far a figure moves on from the newest one. */
    @FunctionalInterface
    interface Movement {
        double until(double month);
    }

    double value(double month) {
        return from.value() + movement.until(month);
    }

    /** Half the width of the band; grows with the square root of time, and more when little of the past is known. */
    double margin(double month) {
        double ahead = from.yearsUntil(month);
        return width() * spread * Math.sqrt(ahead * (1 + ahead / years));
    }

    private double width() {
        return WIDTHS[Math.min(free - FEWEST_FREE, WIDTHS.length - 1)];
    }
}

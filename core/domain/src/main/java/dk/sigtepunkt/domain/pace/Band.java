package dk.sigtepunkt.domain.pace;

/**
 * Where a figure is forecast to be.
 *
 * @param value in the middle, in the indicator's unit
 */
public record Band(double value, double low, double high) {
    /** What sums of decimals may miss the edge by. */
    private static final double ROUNDING = 1e-9;

    boolean holds(double outcome) {
        double room = ROUNDING * Math.max(1, Math.abs(outcome));
        return outcome >= low - room && outcome <= high + room;
    }
}

package dk.sigtepunkt.benchmark;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param what is measured
 * @param aim the most that the ratio may be; NaN where there is no aim for the size
 */
record Result(Size size, String what, Timing product, String rival, Timing other, double ratio, double aim) {
    /** Product time over the other's. */
    static Result slower(Size size, String what, Timing product, String rival, Timing other, double aim) {
        return new Result(
                size, what, product, rival, other, product.times(other), size == Size.SMALL ? Double.NaN : aim);
    }

    String line() {
        return "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        size.name().toLowerCase(Locale.ROOT),
                        what,
                        product.text(),
                        rival,
                        other.text(),
                        String.format(Locale.ROOT, "%.3f", ratio),
                        Double.isNaN(aim)
                                ? "–"
                                : "%s %s"
                                        .formatted(
                                                String.format(Locale.ROOT, "≤ %.2f", aim), ratio <= aim ? "✓" : "✗"));
    }
}

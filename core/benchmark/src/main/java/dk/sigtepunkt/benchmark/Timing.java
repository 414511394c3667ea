package dk.sigtepunkt.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** What several runs of one thing took, in milliseconds. */
record Timing(double least, double median, double greatest) {
    /** Runs without measuring first, then measures. */
    static Timing of(int warm, int measured, Callable<?> work) throws Exception {
        for (int run = 0; run < warm; run++) {
            work.call();
        }
        double[] taken = new double[measured];
        for (int run = 0; run < measured; run++) {
            long start = System.nanoTime();
            work.call();
            taken[run] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(taken);
        return new Timing(taken[0], taken[measured / 2], taken[measured - 1]);
    }

    static Timing once(double milliseconds) {
        return new Timing(milliseconds, milliseconds, milliseconds);
    }

    double times(Timing other) {
        return median / other.median;
    }

    String text() {
        return "%s / %s / %s".formatted(one(least), one(median), one(greatest));
    }

    private static String one(double milliseconds) {
        return String.format(Locale.ROOT, milliseconds < 10 ? "%.2f" : "%.0f", milliseconds);
    }
}

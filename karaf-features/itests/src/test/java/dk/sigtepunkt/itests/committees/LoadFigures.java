package dk.sigtepunkt.itests.committees;

import dk.sigtepunkt.itests.committees.Load.Sample;
import java.util.List;
import java.util.Locale;

/**
 * What a load has shown, in milliseconds.
 *
 * @param gap the longest time in which no connection got an answer
 */
record LoadFigures(int calm, double calmHalf, double calmMost, int swapping, double half, double most, double gap) {
    /** A time in which a swap was under way, in {@link System#nanoTime()}. */
    record Swap(long begun, long seen) {
        boolean meets(Sample sample) {
            return sample.asked() <= seen && sample.answered() >= begun;
        }

        double millis() {
            return (seen - begun) / 1e6;
        }
    }

    static LoadFigures of(List<Sample> samples, List<Swap> swaps) {
        double[] during =
                times(samples.stream().filter(one -> meets(one, swaps)).toList());
        double[] calm = times(samples.stream().filter(one -> !meets(one, swaps)).toList());
        return new LoadFigures(
                calm.length,
                share(calm, 0.50),
                share(calm, 0.99),
                during.length,
                share(during, 0.50),
                share(during, 0.99),
                gap(samples));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "without swaps %d requests, p50 %.0f ms, p99 %.0f ms; during swaps %d requests, p50 %.0f ms, p99 %.0f ms; "
                        + "longest gap without an answer %.0f ms",
                calm,
                calmHalf,
                calmMost,
                swapping,
                half,
                most,
                gap);
    }

    private static boolean meets(Sample sample, List<Swap> swaps) {
        return swaps.stream().anyMatch(swap -> swap.meets(sample));
    }

    private static double[] times(List<Sample> samples) {
        return samples.stream()
                .mapToDouble(sample -> (sample.answered() - sample.asked()) / 1e6)
                .sorted()
                .toArray();
    }

    private static double share(double[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))];
    }

    private static double gap(List<Sample> samples) {
        long[] answers = samples.stream().mapToLong(Sample::answered).sorted().toArray();
        long longest = 0;
        for (int index = 1; index < answers.length; index++) {
            longest = Math.max(longest, answers[index] - answers[index - 1]);
        }
        return longest / 1e6;
    }
}

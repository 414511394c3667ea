package dk.sigtepunkt.reporting.chart;

import dk.sigtepunkt.domain.text.Danish;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** From values to heights, with round numbers to mark. */
record ValueAxis(double low, double high, double step, ChartSize size) {
    private static final int WANTED_STEPS = 4;
    private static final List<Double> ROUND = List.of(1.0, 2.0, 2.5, 5.0, 10.0);

    static ValueAxis over(List<Double> values, ChartSize size) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double span = most > least ? most - least : Math.max(Math.abs(most) * 0.2, 1);
        double step = step(span / WANTED_STEPS);
        double low = Math.floor((least - span * 0.05) / step) * step;
        // A count or a share never falls below zero, so the axis does not either.
        double floor = least >= 0 ? Math.max(0, low) : low;
        double high = Math.ceil((most + span * 0.05) / step) * step;
        return new ValueAxis(floor, high, step, size);
    }

    double height(double value) {
        int bottom = size.plotBottom();
        return bottom - (value - low) / (high - low) * (bottom - ChartSize.TOP);
    }

    List<Double> marks() {
        int count = (int) Math.round((high - low) / step);
        return IntStream.rangeClosed(0, count)
                .mapToObj(index -> low + index * step)
                .toList();
    }

    String label(double mark) {
        return Danish.number(
                mark, Math.max(0, BigDecimal.valueOf(step).stripTrailingZeros().scale()));
    }

    private static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        return ROUND.stream()
                .map(round -> BigDecimal.valueOf(round)
                        .multiply(BigDecimal.valueOf(power))
                        .doubleValue())
                .filter(step -> step >= rough)
                .findFirst()
                .orElse(10 * power);
    }
}

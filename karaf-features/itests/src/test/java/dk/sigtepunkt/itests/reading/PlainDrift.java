package dk.sigtepunkt.itests.reading;

import dk.sigtepunkt.itests.reading.PlainFigures.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The two formulas of core/docs/forecast.md. */
final class PlainDrift {
    private static final double[] STUDENT = {2.920, 2.353, 2.132, 2.015, 1.943, 1.895, 1.860, 1.833, 1.812};

    private PlainDrift() {}

    /** Where it would be and half the width of the band. */
    static double[] of(List<Cell> known, int step, int at) {
        Cell last = known.get(known.size() - 1);
        double years = (last.period().at() - known.get(0).period().at()) / 12.0;
        double ahead = (at - last.period().at()) / 12.0;
        Map<Integer, List<Double>> seasons = seasons(known, step);
        boolean seasonal = step < 12
                && 12 % step == 0
                && years >= 3
                && seasons.size() == 12 / step
                && seasons.values().stream().allMatch(steps -> steps.size() >= 2);
        double value = last.value();
        double spread;
        int free;
        if (seasonal) {
            for (int month = last.period().at(); month < at; month += step) {
                value += mean(seasons.getOrDefault((month + step) % 12, List.of()))
                        * Math.min(1, (at - month) / (double) step);
            }
            free = seasons.values().stream().mapToInt(List::size).sum() - seasons.size();
            double squares = seasons.values().stream()
                    .mapToDouble(steps -> steps.stream()
                            .mapToDouble(one -> Math.pow(one - mean(steps), 2))
                            .sum())
                    .sum();
            spread = Math.sqrt(squares / free * 12 / step);
        } else {
            double pace = (last.value() - known.get(0).value()) / years;
            value += pace * ahead;
            free = known.size() - 2;
            spread = Math.sqrt(chance(known, pace) / free);
        }
        double width = STUDENT[Math.min(free, 10) - 2];
        return new double[] {value, width * spread * Math.sqrt(ahead * (1 + ahead / years))};
    }

    private static double chance(List<Cell> known, double pace) {
        double squares = 0;
        for (int index = 1; index < known.size(); index++) {
            double passed = (known.get(index).period().at()
                            - known.get(index - 1).period().at())
                    / 12.0;
            double off = known.get(index).value() - known.get(index - 1).value() - pace * passed;
            squares += off * off / passed;
        }
        return squares;
    }

    private static Map<Integer, List<Double>> seasons(List<Cell> known, int step) {
        Map<Integer, List<Double>> seasons = new TreeMap<>();
        for (int index = 1; index < known.size(); index++) {
            int at = known.get(index).period().at();
            if (at - known.get(index - 1).period().at() == step) {
                seasons.computeIfAbsent(at % 12, none -> new ArrayList<>())
                        .add(known.get(index).value() - known.get(index - 1).value());
            }
        }
        return seasons;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(one -> one).average().orElseThrow();
    }
}

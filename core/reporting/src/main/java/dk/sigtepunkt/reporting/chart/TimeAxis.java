package dk.sigtepunkt.reporting.chart;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** From periods to places along the chart, over whole years; a period stands at its middle. */
record TimeAxis(int firstYear, int lastYear, ChartSize size) {
    private static final int LEAST_WIDTH_OF_A_YEAR = 38;

    static TimeAxis over(List<Period> periods, ChartSize size) {
        return new TimeAxis(
                periods.stream().mapToInt(Period::year).min().orElseThrow(),
                periods.stream()
                        .mapToInt(period -> period.end().getYear())
                        .max()
                        .orElseThrow(),
                size);
    }

    double place(Period period) {
        return (place(period.start()) + place(period.end().plusDays(1))) / 2;
    }

    /**
     * Where that stands which holds at the end of a period, such as a target: of a longer period than the figures', where the
     * last of its figures stands that it is held against.
     */
    double endPlace(Period period, Frequency figures) {
        boolean longer = period.frequency().perYear() < figures.perYear();
        return place(longer ? Period.containing(figures, period.end()) : period);
    }

    double place(LocalDate day) {
        LocalDate start = LocalDate.of(firstYear, 1, 1);
        double all = ChronoUnit.DAYS.between(start, LocalDate.of(lastYear + 1, 1, 1));
        return size.plotLeft() + ChronoUnit.DAYS.between(start, day) / all * (size.plotRight() - size.plotLeft());
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(LocalDate.of(firstYear, 1, 1)) && !day.isAfter(LocalDate.of(lastYear + 1, 1, 1));
    }

    /** The years that have room for a label; the last one always has. */
    List<Integer> labelled() {
        int years = lastYear - firstYear + 1;
        int room = Math.max(1, (size.plotRight() - size.plotLeft()) / LEAST_WIDTH_OF_A_YEAR);
        int every = (years + room - 1) / room;
        return IntStream.rangeClosed(firstYear, lastYear)
                .filter(year -> (lastYear - year) % every == 0)
                .boxed()
                .toList();
    }

    List<Integer> years() {
        return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
    }
}

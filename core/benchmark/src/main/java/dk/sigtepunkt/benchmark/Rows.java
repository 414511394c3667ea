package dk.sigtepunkt.benchmark;

import dk.sigtepunkt.contracts.time.Period;
import java.util.Iterator;
import java.util.stream.IntStream;

/** The figures of a size, series by series. */
final class Rows {
    private Rows() {}

    static Iterator<Row> of(Size size) {
        Period[] periods = size.periods();
        return size.eachSeries()
                .boxed()
                .flatMap(series -> IntStream.range(0, size.length(series))
                        .mapToObj(period -> new Row(
                                size.indicator(series / size.areas()),
                                size.area(series % size.areas()),
                                periods[period],
                                size.value(series, period))))
                .iterator();
    }
}

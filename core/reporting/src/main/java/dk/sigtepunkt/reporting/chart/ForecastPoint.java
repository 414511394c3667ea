package dk.sigtepunkt.reporting.chart;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.pace.Band;
import dk.sigtepunkt.reporting.IndicatorPart;
import java.util.Optional;
import java.util.stream.Stream;

/** The forecast of a chart, at the period of the target that it is for. */
record ForecastPoint(Period period, Band band) {
    static Optional<ForecastPoint> of(IndicatorPart part) {
        return part.prospect()
                .flatMap(prospect -> prospect.band()
                        .flatMap(band -> prospect.pace().next().map(next -> new ForecastPoint(next.period(), band))));
    }

    /** What must be inside the chart. */
    Stream<Double> values() {
        return Stream.of(band.low(), band.high());
    }
}

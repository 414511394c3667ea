package dk.sigtepunkt.benchmark;

import dk.sigtepunkt.contracts.time.Period;

/** The overview over bare arrays: what the machine can do when nobody asks for units, status or history. */
final class PlainArrays {
    private final double[][] figures;
    private final int areas;
    private final int last;
    private final int perYear;

    /** @param end the figures of periods up to this one count */
    PlainArrays(Size size, Period end) {
        Period[] periods = size.periods();
        int newest = 0;
        for (int period = 0; period < periods.length; period++) {
            if (!periods[period].end().isAfter(end.end())) {
                newest = period;
            }
        }
        this.last = newest;
        this.areas = size.areas();
        this.perYear = size.frequency().perYear();
        this.figures = new double[size.series()][];
        for (int series = 0; series < figures.length; series++) {
            figures[series] = new double[size.length(series)];
            for (int period = 0; period < figures[series].length; period++) {
                figures[series][period] = size.value(series, period);
            }
        }
    }

    /** Six numbers for each indicator: areas, the municipality's, its own a year before, mean, least, greatest. */
    double[] overview() {
        int indicators = figures.length / areas;
        double[] rows = new double[indicators * 6];
        for (int indicator = 0; indicator < indicators; indicator++) {
            double sum = 0;
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int area = 0; area < areas; area++) {
                double[] series = figures[indicator * areas + area];
                double value = series[Math.min(last, series.length - 1)];
                sum += value;
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
            double[] municipality = figures[indicator * areas];
            int newest = Math.min(last, municipality.length - 1);
            int row = indicator * 6;
            rows[row] = areas;
            rows[row + 1] = municipality[newest];
            rows[row + 2] = newest >= perYear ? municipality[newest - perYear] : Double.NaN;
            rows[row + 3] = sum / areas;
            rows[row + 4] = least;
            rows[row + 5] = greatest;
        }
        return rows;
    }
}

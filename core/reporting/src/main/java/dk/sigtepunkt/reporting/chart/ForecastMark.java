package dk.sigtepunkt.reporting.chart;

import static dk.sigtepunkt.reporting.chart.Svg.coordinate;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.domain.pace.Band;

/**
 * Where the figure is forecast to be: a dotted line on from the newest, a hollow diamond, the band as an upright stroke between
 * two caps, and the word. Nothing measured looks like any of it.
 */
final class ForecastMark {
    private static final String COLOUR = "#7a3e00";
    private static final String DOTTED = "1 5";
    private static final double CAP = 6;
    private static final double DIAMOND = 5;
    private static final int LIFT = 7;
    private static final int LETTERS = 16;

    private final Svg svg;
    private final ChartSize size;
    private final TimeAxis time;
    private final ValueAxis values;

    ForecastMark(Svg svg, ChartSize size, TimeAxis time, ValueAxis values) {
        this.svg = svg;
        this.size = size;
        this.time = time;
        this.values = values;
    }

    /** @param taken the height at which the newest figure stands in numbers */
    void draw(Observation newest, ForecastPoint point, String label, double taken) {
        Band band = point.band();
        double place = time.endPlace(point.period(), newest.period().frequency());
        double middle = values.height(band.value());
        double top = values.height(band.high());
        double bottom = values.height(band.low());
        String from =
                coordinate(time.place(newest.period())) + " " + coordinate(values.height(IndicatorChart.value(newest)));
        stroke("M" + from + "L" + coordinate(place) + " " + coordinate(middle), DOTTED, "chart-forecast");
        stroke(upright(place, top, bottom), "none", "chart-forecast-band");
        svg.empty("path", "d", diamond(place, middle), "fill", "#fff", "stroke", COLOUR, "stroke-width", 2);
        boolean above = top - LIFT > LETTERS && Math.abs(top - LIFT - taken) >= LETTERS;
        label(label, place, above ? top - LIFT : Math.min(bottom + LETTERS, size.plotBottom() - 4));
    }

    private void stroke(String path, String dashes, String kind) {
        svg.empty(
                "path",
                "d",
                path,
                "fill",
                "none",
                "stroke",
                COLOUR,
                "stroke-width",
                2,
                "stroke-linecap",
                "round",
                "stroke-dasharray",
                dashes,
                "class",
                kind);
    }

    private static String upright(double place, double top, double bottom) {
        return cap(place, top) + "M" + coordinate(place) + " " + coordinate(top) + "L" + coordinate(place) + " "
                + coordinate(bottom) + cap(place, bottom);
    }

    private static String cap(double place, double height) {
        return "M" + coordinate(place - CAP) + " " + coordinate(height) + "L" + coordinate(place + CAP) + " "
                + coordinate(height);
    }

    private static String diamond(double x, double y) {
        return "M" + coordinate(x) + " " + coordinate(y - DIAMOND) + "L" + coordinate(x + DIAMOND) + " " + coordinate(y)
                + "L" + coordinate(x) + " " + coordinate(y + DIAMOND) + "L" + coordinate(x - DIAMOND) + " "
                + coordinate(y) + "Z";
    }

    private void label(String label, double place, double height) {
        svg.text(
                "text",
                label,
                "x",
                Math.min(place + CAP, size.plotRight()),
                "y",
                height,
                "text-anchor",
                "end",
                "fill",
                COLOUR,
                "stroke",
                "#fff",
                "stroke-width",
                4,
                "paint-order",
                "stroke",
                "class",
                "chart-forecast-label");
    }
}

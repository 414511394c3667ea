package dk.sigtepunkt.reporting.chart;

import static dk.sigtepunkt.reporting.chart.Svg.coordinate;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Freshness;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;

/** The measured line: a missing figure or a break in what is counted
 * interrupts it, a provisional one is a hollow point, the newest says its number. */
final class FigureLine {
    private static final String LINE = "#004d99";
    /** How lines about times to come are dashed. */
    static final String AHEAD = "7 4";

    private static final String ABSENT = "#6b6b6b";
    private static final int MANY = 30;
    private static final int LABEL_LIFT = 12;
    private static final int LETTER_HEIGHT = 10;

    private final Svg svg;
    private final ChartSize size;
    private final TimeAxis time;
    private final ValueAxis values;

    FigureLine(Svg svg, ChartSize size, TimeAxis time, ValueAxis values) {
        this.svg = svg;
        this.size = size;
        this.time = time;
        this.values = values;
    }

    /** @return the height of the newest figure's label */
    double draw(Indicator indicator, List<Observation> figures) {
        svg.empty(
                "path",
                "d",
                path(indicator, figures),
                "fill",
                "none",
                "stroke",
                LINE,
                "stroke-width",
                2.5,
                "stroke-linejoin",
                "round",
                "stroke-dasharray",
                indicator.method().forward() ? AHEAD : "none",
                "class",
                indicator.method().forward() ? "chart-line chart-forward" : "chart-line");
        String radius = figures.size() > MANY ? "2.5" : "4";
        figures.forEach(figure -> mark(figure, radius));
        return label(indicator, figures.stream().filter(FigureLine::valued).toList());
    }

    /** Interrupted where a figure is missing or what is counted changes. */
    String path(Indicator indicator, List<Observation> figures) {
        StringBuilder path = new StringBuilder();
        Observation before = null;
        for (Observation figure : figures) {
            if (valued(figure)) {
                path.append(before != null && joined(indicator, before, figure) ? 'L' : 'M')
                        .append(coordinate(time.place(figure.period())))
                        .append(' ')
                        .append(coordinate(height(figure)));
            }
            before = valued(figure) ? figure : null;
        }
        return path.toString();
    }

    private static boolean joined(Indicator indicator, Observation before, Observation figure) {
        Period next = Freshness.nextPeriod(indicator, before.period());
        return !figure.period().end().isAfter(next.end())
                && !Handover.breaks(indicator, before.period(), figure.period());
    }

    private void mark(Observation figure, String radius) {
        double place = time.place(figure.period());
        if (!valued(figure)) {
            double height = size.plotBottom() - 7.0;
            svg.text(
                    "text",
                    "×",
                    "x",
                    place,
                    "y",
                    height,
                    "text-anchor",
                    "middle",
                    "fill",
                    ABSENT,
                    "class",
                    "chart-gap");
            return;
        }
        boolean provisional = figure.figure().status() == ObservationStatus.PROVISIONAL;
        svg.empty(
                "circle",
                "cx",
                place,
                "cy",
                height(figure),
                "r",
                provisional ? "4.5" : radius,
                "fill",
                provisional ? "#fff" : LINE,
                "stroke",
                LINE,
                "stroke-width",
                2,
                "class",
                provisional ? "chart-point chart-point-provisional" : "chart-point");
    }

    private double label(Indicator indicator, List<Observation> valued) {
        Observation newest = valued.get(valued.size() - 1);
        double height = labelHeight(valued, newest);
        double place = Math.min(time.place(newest.period()), size.plotRight() - 18.0);
        svg.text(
                "text",
                Danish.number(IndicatorChart.value(newest), indicator.unit().decimals()),
                "x",
                place,
                "y",
                height,
                "text-anchor",
                "middle",
                "font-weight",
                "700",
                "fill",
                LINE,
                "stroke",
                "#fff",
                "stroke-width",
                4,
                "paint-order",
                "stroke",
                "class",
                "chart-newest");
        return height;
    }

    /** Below the point where the line comes from above, so that the two do not meet. */
    private double labelHeight(List<Observation> valued, Observation newest) {
        double below = height(newest) + LABEL_LIFT + LETTER_HEIGHT;
        boolean falling = valued.size() > 1 && height(valued.get(valued.size() - 2)) < height(newest);
        return falling && below < size.plotBottom() - 2 ? below : Math.max(LABEL_LIFT, height(newest) - LABEL_LIFT);
    }

    double height(Observation figure) {
        return values.height(IndicatorChart.value(figure));
    }

    static boolean valued(Observation figure) {
        return figure.figure().status().valued();
    }
}

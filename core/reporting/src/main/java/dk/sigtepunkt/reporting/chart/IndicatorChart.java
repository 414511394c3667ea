package dk.sigtepunkt.reporting.chart;

import dk.sigtepunkt.contracts.Indicator;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.reporting.IndicatorPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A line chart of one indicator: what was measured, and the course towards its target. */
public final class IndicatorChart {
    private IndicatorChart() {}

    /**
     * A complete SVG element for use inside a page or alone; without script and style attributes.
     *
     * @param id unique on the page; the ids of the chart's title and description begin with it
     * @return empty when no figure has a number, because then there is nothing to draw
     */
    public static Optional<String> svg(IndicatorPart part, ChartSize size, String id) {
        List<Observation> figures = part.figures();
        List<Observation> valued = figures.stream()
                .filter(figure -> figure.figure().status().valued())
                .toList();
        return valued.isEmpty() ? Optional.empty() : Optional.of(draw(part.indicator(), figures, valued, size, id));
    }

    private static String draw(
            Indicator indicator, List<Observation> figures, List<Observation> valued, ChartSize size, String id) {
        TargetCourse course = TargetCourse.around(
                indicator, valued.get(0).period(), valued.get(valued.size() - 1).period());
        TimeAxis time = TimeAxis.over(periods(figures, course), size);
        ValueAxis values = ValueAxis.over(
                Stream.concat(valued.stream().map(IndicatorChart::value), course.values())
                        .toList(),
                size);
        List<Handover> handovers = Handover.on(time, indicator);
        Svg svg = new Svg();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 %d %d".formatted(size.width(), size.height()),
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d",
                "class",
                "chart",
                "font-family",
                "'IBM Plex Sans', sans-serif",
                "font-size",
                "14");
        svg.text("title", indicator.name(), "id", id + "-t");
        svg.text("desc", ChartWords.description(indicator, valued) + Handover.sentences(handovers), "id", id + "-d");
        new ChartDrawing(svg, size, time, values)
                .axes(indicator.unit())
                .target(course)
                .handovers(handovers)
                .figures(indicator, figures);
        return svg.close("svg").toString();
    }

    private static List<Period> periods(List<Observation> figures, TargetCourse course) {
        return Stream.concat(
                        figures.stream().map(Observation::period),
                        Stream.of(course.from(), course.last().period()))
                .toList();
    }

    static double value(Observation figure) {
        return figure.figure().value().orElseThrow();
    }
}

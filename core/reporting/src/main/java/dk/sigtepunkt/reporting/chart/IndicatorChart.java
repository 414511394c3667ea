package dk.sigtepunkt.reporting.chart;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.reporting.CompanionSeries;
import dk.sigtepunkt.reporting.IndicatorPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A line chart of one indicator: what was measured or projected, and the course towards its target where it has one. */
public final class IndicatorChart {
    private final ChartWords words;

    public IndicatorChart(Locale language) {
        this.words = ChartWords.in(language);
    }

    /**
     * A complete SVG element for use inside a page or alone; without script and style attributes.
     *
     * @param id unique on the page; the ids of the chart's title and description begin with it
     * @return empty when no figure has a number, because then there is nothing to draw
     */
    public Optional<String> svg(IndicatorPart part, ChartSize size, String id) {
        List<Observation> figures = part.figures();
        List<Observation> valued = figures.stream()
                .filter(figure -> figure.figure().status().valued())
                .toList();
        return valued.isEmpty() ? Optional.empty() : Optional.of(draw(part, valued, size, id));
    }

    /** Those with a number, in the same unit: there is one axis of values, never two. */
    private static List<CompanionSeries> drawn(IndicatorPart part) {
        Unit unit = part.indicator().unit();
        return part.beside().companions().stream()
                .filter(one -> one.indicator().unit().kind() == unit.kind()
                        && one.indicator().unit().symbol().equals(unit.symbol()))
                .filter(one -> one.figures().stream().anyMatch(FigureLine::valued))
                .toList();
    }

    private String draw(IndicatorPart part, List<Observation> valued, ChartSize size, String id) {
        Indicator indicator = part.indicator();
        List<CompanionSeries> companions = drawn(part);
        Optional<TargetCourse> course = TargetCourse.around(
                indicator, valued.get(0).period(), valued.get(valued.size() - 1).period());
        Optional<ForecastPoint> forecast = ForecastPoint.of(part);
        TimeAxis time = TimeAxis.over(
                Stream.concat(
                                periods(part.figures(), companions, course),
                                forecast.stream().map(ForecastPoint::period))
                        .toList(),
                size);
        ValueAxis values = ValueAxis.over(
                Stream.of(
                                values(valued, companions),
                                course.stream().flatMap(TargetCourse::values),
                                forecast.stream().flatMap(ForecastPoint::values))
                        .flatMap(Function.identity())
                        .toList(),
                size);
        List<Handover> handovers = Handover.on(time, indicator);
        Svg svg = opened(size, id);
        svg.text("title", indicator.name(), "id", id + "-t");
        svg.text("desc", String.join(" ", description(part, valued, companions, handovers)), "id", id + "-d");
        ChartDrawing drawing = new ChartDrawing(svg, size, time, values, words).axes(indicator.unit());
        course.ifPresent(drawing::target);
        double label = drawing.handovers(handovers).figures(indicator, part.figures(), companions);
        forecast.ifPresent(point -> drawing.forecast(indicator, valued.get(valued.size() - 1), point, label));
        return svg.close("svg").toString();
    }

    private static Svg opened(ChartSize size, String id) {
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
        return svg;
    }

    private List<String> description(
            IndicatorPart part, List<Observation> valued, List<CompanionSeries> companions, List<Handover> handovers) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.description(part.indicator(), valued));
        List<Observation> gaps = part.figures().stream()
                .filter(figure -> !FigureLine.valued(figure))
                .toList();
        if (!gaps.isEmpty()) {
            sentences.add(words.gaps(gaps));
        }
        companions.forEach(one -> sentences.add(words.companion(
                one, one.figures().stream().filter(FigureLine::valued).toList())));
        handovers.forEach(one -> sentences.add(words.handover(one)));
        ForecastPoint.of(part).ifPresent(point -> sentences.add(words.forecast(part.indicator(), point)));
        return sentences;
    }

    private static Stream<Double> values(List<Observation> valued, List<CompanionSeries> companions) {
        return Stream.concat(valued.stream(), companions.stream().flatMap(one -> one.figures().stream()))
                .filter(FigureLine::valued)
                .map(IndicatorChart::value);
    }

    private static Stream<Period> periods(
            List<Observation> figures, List<CompanionSeries> companions, Optional<TargetCourse> course) {
        Stream<Observation> all =
                Stream.concat(figures.stream(), companions.stream().flatMap(one -> one.figures().stream()));
        return Stream.concat(
                all.map(Observation::period),
                course.stream().flatMap(one -> Stream.of(one.from(), one.last().period())));
    }

    static double value(Observation figure) {
        return figure.figure().value().orElseThrow();
    }
}

package dk.sigtepunkt.reporting.chart;

import static dk.sigtepunkt.reporting.chart.Svg.coordinate;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.UnitText;
import dk.sigtepunkt.reporting.CompanionSeries;
import java.time.LocalDate;
import java.util.List;

/** Puts the chart's parts on paper, from the back to the front. Colours hold 3:1 against white, letters 4.5:1. */
final class ChartDrawing {
    private static final String INK = "#1a1a1a";
    private static final String SOFT_INK = "#505050";
    private static final String GRID = "#e3e3e3";
    private static final String AXIS = "#8e8e8e";
    private static final String COURSE = "#5e5e5e";
    private static final String BAND = "#e4efe2";
    private static final int LINE_HEIGHT = 17;

    private final Svg svg;
    private final ChartSize size;
    private final TimeAxis time;
    private final ValueAxis values;
    private final ChartWords words;

    ChartDrawing(Svg svg, ChartSize size, TimeAxis time, ValueAxis values, ChartWords words) {
        this.svg = svg;
        this.size = size;
        this.time = time;
        this.values = values;
        this.words = words;
    }

    ChartDrawing axes(Unit unit) {
        svg.text("text", UnitText.name(unit), "x", 0, "y", 14, "fill", SOFT_INK);
        for (double mark : values.marks()) {
            double height = values.height(mark);
            line(size.plotLeft(), height, size.plotRight(), height, GRID);
            svg.text(
                    "text",
                    values.label(mark),
                    "x",
                    size.plotLeft() - 8,
                    "y",
                    height + 5,
                    "text-anchor",
                    "end",
                    "fill",
                    SOFT_INK);
        }
        line(size.plotLeft(), size.plotBottom(), size.plotRight(), size.plotBottom(), AXIS);
        time.years().forEach(this::yearMark);
        time.labelled().forEach(this::yearLabel);
        return this;
    }

    private void yearMark(int year) {
        double place = time.place(LocalDate.of(year, 1, 1));
        line(place, size.plotBottom(), place, size.plotBottom() + 6, AXIS);
    }

    private void yearLabel(int year) {
        double middle = (time.place(LocalDate.of(year, 1, 1)) + time.place(LocalDate.of(year + 1, 1, 1))) / 2;
        svg.text(
                "text",
                String.valueOf(year),
                "x",
                middle,
                "y",
                size.plotBottom() + 21,
                "text-anchor",
                "middle",
                "fill",
                SOFT_INK);
    }

    ChartDrawing target(TargetCourse course) {
        return course.band() ? band(course) : line(course);
    }

    private ChartDrawing line(TargetCourse course) {
        StringBuilder path = new StringBuilder();
        Indicator indicator = course.indicator();
        course.bends()
                .forEach(period -> path.append(path.isEmpty() ? 'M' : 'L')
                        .append(coordinate(time.endPlace(period, indicator.frequency())))
                        .append(' ')
                        .append(coordinate(values.height(course.at(period)))));
        double end = values.height(course.last().low());
        path.append('L').append(coordinate(size.plotRight())).append(' ').append(coordinate(end));
        dashed(path.toString());
        targetLabel(
                course.last(),
                end,
                Danish.number(course.last().low(), indicator.unit().decimals()));
        return this;
    }

    private ChartDrawing band(TargetCourse course) {
        double from = size.plotLeft();
        for (Target target : course.targets()) {
            boolean last = target.equals(course.last());
            double to =
                    last ? size.plotRight() : time.place(target.period().end().plusDays(1));
            if (to > from) {
                double top = values.height(target.high());
                double bottom = values.height(target.low());
                svg.empty("rect", "x", from, "y", top, "width", to - from, "height", bottom - top, "fill", BAND);
                edge(from, to, top);
                edge(from, to, bottom);
                from = to;
            }
        }
        bandLabels(course);
        return this;
    }

    private void bandLabels(TargetCourse course) {
        int decimals = course.indicator().unit().decimals();
        double high = values.height(course.last().high());
        double low = Math.max(values.height(course.last().low()), high + 2 * LINE_HEIGHT);
        int left = size.plotRight() + 8;
        svg.text("text", Danish.number(course.last().high(), decimals), "x", left, "y", high + 5, "fill", INK);
        svg.text("text", words.target(course.last()), "x", left, "y", (high + low) / 2 + 5, "fill", SOFT_INK);
        svg.text("text", Danish.number(course.last().low(), decimals), "x", left, "y", low + 5, "fill", INK);
    }

    private void edge(double from, double to, double height) {
        String at = coordinate(height);
        dashed("M" + coordinate(from) + " " + at + "L" + coordinate(to) + " " + at);
    }

    private void dashed(String path) {
        svg.empty(
                "path",
                "d",
                path,
                "fill",
                "none",
                "stroke",
                COURSE,
                "stroke-width",
                2,
                "stroke-dasharray",
                "6 5",
                "class",
                "chart-course");
    }

    private void targetLabel(Target target, double height, String number) {
        double first = Math.max(ChartSize.TOP - 4, Math.min(height - 2, size.plotBottom() - LINE_HEIGHT));
        int left = size.plotRight() + 8;
        svg.text("text", words.target(target), "x", left, "y", first, "fill", SOFT_INK);
        svg.text("text", number, "x", left, "y", first + LINE_HEIGHT, "fill", INK);
    }

    ChartDrawing handovers(List<Handover> handovers) {
        new HandoverLines(svg, size, time, words).draw(handovers);
        return this;
    }

    /**
     * The companions lie behind, so that the indicator's own line is never hidden.
     *
     * @return the height of the newest figure's label
     */
    double figures(Indicator indicator, List<Observation> figures, List<CompanionSeries> companions) {
        FigureLine line = new FigureLine(svg, size, time, values);
        CompanionLines beside = new CompanionLines(svg, size, time, line, words);
        companions.forEach(beside::line);
        double label = line.draw(indicator, figures);
        beside.labels(companions, label);
        return label;
    }

    /** @param taken the height at which the newest figure stands in numbers */
    void forecast(Indicator indicator, Observation newest, ForecastPoint point, double taken) {
        new ForecastMark(svg, size, time, values).draw(newest, point, words.label(indicator, point), taken);
    }

    private void line(double fromX, double fromY, double toX, double toY, String colour) {
        svg.empty("line", "x1", fromX, "y1", fromY, "x2", toX, "y2", toY, "stroke", colour);
    }
}

package dk.sigtepunkt.reporting.chart;

import static dk.sigtepunkt.reporting.chart.Svg.coordinate;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.CompanionSeries;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of other indicators beside the chart's own. They differ from it and from each other in colour, in marker
 * and in words, and what lies ahead is dashed.
 */
final class CompanionLines {
    private static final int LINE_HEIGHT = 16;
    private static final int LIFT = 10;
    private static final double MARKER = 3.5;

    private final Svg svg;
    private final ChartSize size;
    private final TimeAxis time;
    private final FigureLine heights;
    private final ChartWords words;

    CompanionLines(Svg svg, ChartSize size, TimeAxis time, FigureLine heights, ChartWords words) {
        this.svg = svg;
        this.size = size;
        this.time = time;
        this.heights = heights;
        this.words = words;
    }

    void line(CompanionSeries one) {
        boolean ahead =
                one.role() == Companion.Role.OUTLOOK || one.indicator().method().forward();
        svg.empty(
                "path",
                "d",
                heights.path(one.indicator(), one.figures()),
                "fill",
                "none",
                "stroke",
                colour(one.role()),
                "stroke-width",
                2,
                "stroke-dasharray",
                ahead ? FigureLine.AHEAD : "none",
                "class",
                "chart-companion chart-companion-" + one.role().code());
        one.figures().stream().filter(FigureLine::valued).forEach(figure -> mark(one.role(), figure));
    }

    private void mark(Companion.Role role, Observation figure) {
        double x = time.place(figure.period());
        double y = heights.height(figure);
        String path = switch (role) {
            case OUTLOOK -> polygon(x, y - MARKER, x + MARKER, y, x, y + MARKER, x - MARKER, y);
            case CAPACITY ->
                polygon(x - MARKER, y - MARKER, x + MARKER, y - MARKER, x + MARKER, y + MARKER, x - MARKER, y + MARKER);
            case DEMAND -> polygon(x, y - MARKER - 1, x + MARKER + 1, y + MARKER, x - MARKER - 1, y + MARKER);
        };
        svg.empty("path", "d", path, "fill", colour(role), "class", "chart-companion-point");
    }

    private static String polygon(double... corners) {
        StringBuilder path = new StringBuilder();
        for (int corner = 0; corner < corners.length; corner += 2) {
            path.append(corner == 0 ? 'M' : 'L')
                    .append(coordinate(corners[corner]))
                    .append(' ')
                    .append(coordinate(corners[corner + 1]));
        }
        return path.append('Z').toString();
    }

    /** @param taken the height at which the chart's own newest figure stands */
    void labels(List<CompanionSeries> companions, double taken) {
        List<Double> used = new ArrayList<>(List.of(taken));
        for (CompanionSeries one : companions) {
            List<Observation> valued =
                    one.figures().stream().filter(FigureLine::valued).toList();
            Observation newest = valued.get(valued.size() - 1);
            double height = free(heights.height(newest) - LIFT, used);
            used.add(height);
            label(one, newest, height);
        }
    }

    /** The nearest height where no other label stands: words on top of each other cannot be read. */
    private double free(double wanted, List<Double> used) {
        for (int step = 0; step < size.plotBottom(); step++) {
            for (double height : List.of(wanted - step, wanted + step)) {
                boolean inside = height >= LINE_HEIGHT && height <= size.plotBottom() - 4;
                if (inside && used.stream().allMatch(other -> Math.abs(other - height) >= LINE_HEIGHT)) {
                    return height;
                }
            }
        }
        return wanted;
    }

    private void label(CompanionSeries one, Observation newest, double height) {
        int decimals = one.indicator().unit().decimals();
        svg.text(
                "text",
                "%s %s".formatted(words.label(one.role()), Danish.number(IndicatorChart.value(newest), decimals)),
                "x",
                Math.min(time.place(newest.period()) + MARKER, size.plotRight()),
                "y",
                height,
                "text-anchor",
                "end",
                "fill",
                colour(one.role()),
                "stroke",
                "#fff",
                "stroke-width",
                4,
                "paint-order",
                "stroke",
                "class",
                "chart-companion-label");
    }

    private static String colour(Companion.Role role) {
        return switch (role) {
            case OUTLOOK -> "#5b3a8c";
            case CAPACITY -> "#1b6e3c";
            case DEMAND -> "#a3340b";
        };
    }
}

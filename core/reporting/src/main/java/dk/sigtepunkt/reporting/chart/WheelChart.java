package dk.sigtepunkt.reporting.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * A year as a wheel: the months are sectors, January begins at the top, and each day on which there is something has a mark in
 * its direction. Marks of different kinds lie on rings of their own and have shapes of their own, so that no colour is needed to
 * tell them apart.
 *
 * @param months their short names, twelve
 * @param free days on which there are no meetings, as the day of the year on which they begin and end
 */
public record WheelChart(int year, List<String> months, List<Mark> marks, List<Span> free) {
    private static final double SIZE = 340;
    private static final double CENTRE = SIZE / 2;
    private static final double OUTER = 166;
    private static final double NAMES = 150;
    private static final double FREE = 134;
    private static final double INNER = 46;
    private static final double RADIUS = 5;

    public WheelChart {
        months = List.copyOf(months);
        marks = List.copyOf(marks);
        free = List.copyOf(free);
    }

    /** What lies on a day; the ring grows towards the edge. */
    public enum Shape {
        CIRCLE(122, "#005e8a"),
        SQUARE(104, "#b00000"),
        DIAMOND(88, "#26660f"),
        TRIANGLE(72, "#7a4b00"),
        RING(58, "#5b3a8c");

        private final double ring;
        private final String colour;

        Shape(double ring, String colour) {
            this.ring = ring;
            this.colour = colour;
        }
    }

    /**
     * @param title told of the mark to who points at it
     * @param faint of what fell away
     */
    public record Mark(LocalDate day, Shape shape, String title, boolean faint) {}

    public record Span(LocalDate from, LocalDate to) {}

    /**
     * A complete SVG element for use inside a page; without script and style attributes.
     *
     * @param id unique on the page; the ids in the picture begin with it
     */
    public String svg(NetChart.Told told, String id) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 %d %d".formatted((int) SIZE, (int) SIZE),
                "class",
                "wheel",
                "role",
                "img",
                "aria-labelledby",
                id + "-titel " + id + "-tekst");
        svg.text("title", told.title(), "id", id + "-titel");
        svg.text("desc", told.description(), "id", id + "-tekst");
        free.forEach(span -> free(svg, span));
        for (int month = 0; month < months.size(); month++) {
            month(svg, month);
        }
        circle(svg, OUTER, "#404040");
        circle(svg, FREE, "#8a8a8a");
        circle(svg, INNER, "#404040");
        year(svg);
        marks.stream().filter(mark -> mark.day().getYear() == year).forEach(mark -> mark(svg, mark));
        return svg.close("svg").toString();
    }

    private void year(Svg svg) {
        svg.text(
                "text",
                Integer.toString(year),
                "x",
                CENTRE,
                "y",
                CENTRE + 8,
                "text-anchor",
                "middle",
                "font-size",
                "22",
                "font-weight",
                "bold",
                "fill",
                "#1a1a1a");
    }

    private static void circle(Svg svg, double radius, String colour) {
        svg.empty("circle", "cx", CENTRE, "cy", CENTRE, "r", radius, "fill", "none", "stroke", colour);
    }

    private void month(Svg svg, int month) {
        LocalDate first = LocalDate.of(year, month + 1, 1);
        double angle = angle(first);
        svg.empty(
                "line",
                "x1",
                x(angle, INNER),
                "y1",
                y(angle, INNER),
                "x2",
                x(angle, OUTER),
                "y2",
                y(angle, OUTER),
                "stroke",
                "#c2c2c2");
        double middle = angle(first.plusDays(14));
        svg.text(
                "text",
                months.get(month),
                "x",
                x(middle, NAMES),
                "y",
                y(middle, NAMES) + 4,
                "text-anchor",
                "middle",
                "font-size",
                "13",
                "fill",
                "#1a1a1a");
    }

    /** A sector with the days, as far as they lie in the year. */
    private void free(Svg svg, Span span) {
        LocalDate from = span.from().getYear() < year ? LocalDate.of(year, 1, 1) : span.from();
        LocalDate to = span.to().getYear() > year ? LocalDate.of(year, 12, 31) : span.to();
        double begin = angle(from);
        double end = angle(to) + step();
        String path = "M%s %sA%s %s 0 %d 1 %s %sL%s %sA%s %s 0 %d 0 %s %sZ"
                .formatted(
                        at(x(begin, FREE)),
                        at(y(begin, FREE)),
                        at(FREE),
                        at(FREE),
                        end - begin > Math.PI ? 1 : 0,
                        at(x(end, FREE)),
                        at(y(end, FREE)),
                        at(x(end, INNER)),
                        at(y(end, INNER)),
                        at(INNER),
                        at(INNER),
                        end - begin > Math.PI ? 1 : 0,
                        at(x(begin, INNER)),
                        at(y(begin, INNER)));
        svg.empty("path", "d", path, "fill", "#e6e6e6");
    }

    private void mark(Svg svg, Mark mark) {
        double angle = angle(mark.day()) + step() / 2;
        double x = x(angle, mark.shape().ring);
        double y = y(angle, mark.shape().ring);
        String fill = mark.faint() || mark.shape() == Shape.RING ? "#ffffff" : mark.shape().colour;
        svg.open("g", "fill", fill, "stroke", mark.shape().colour, "stroke-width", "1.5");
        svg.text("title", mark.title());
        switch (mark.shape()) {
            case CIRCLE, RING -> svg.empty("circle", "cx", x, "cy", y, "r", RADIUS);
            case SQUARE ->
                svg.empty("rect", "x", x - RADIUS, "y", y - RADIUS, "width", 2 * RADIUS, "height", 2 * RADIUS);
            case DIAMOND -> polygon(svg, x, y - RADIUS - 1, x + RADIUS + 1, y, x, y + RADIUS + 1, x - RADIUS - 1, y);
            case TRIANGLE -> polygon(svg, x, y - RADIUS - 1, x + RADIUS, y + RADIUS - 1, x - RADIUS, y + RADIUS - 1);
        }
        svg.close("g");
    }

    private static void polygon(Svg svg, double... corners) {
        StringBuilder points = new StringBuilder();
        for (int at = 0; at < corners.length; at += 2) {
            points.append(at(corners[at]))
                    .append(',')
                    .append(at(corners[at + 1]))
                    .append(' ');
        }
        svg.empty("polygon", "points", points.toString().strip());
    }

    private double step() {
        return 2 * Math.PI / LocalDate.of(year, 1, 1).lengthOfYear();
    }

    /** Clockwise from the top. */
    private double angle(LocalDate day) {
        return (day.getDayOfYear() - 1) * step();
    }

    private static double x(double angle, double radius) {
        return CENTRE + radius * Math.sin(angle);
    }

    private static double y(double angle, double radius) {
        return CENTRE - radius * Math.cos(angle);
    }

    private static String at(double value) {
        return Svg.coordinate(value);
    }
}

package dk.sigtepunkt.reporting.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A net as a list of names with an arc for each connection beside it: it can be read at every width, since names stand below
 * one another, and on paper. Which way a connection works is told by its colour, by how it is dashed and by a sign on it.
 *
 * @param groups names that belong together, in the order in which they are to stand
 * @param arcs between names of the groups; two that run both ways and are otherwise alike become one with two heads
 */
public record NetChart(List<Group> groups, List<Arc> arcs) {
    static final int FIRST = 8;
    static final int HEADING = 30;
    static final int PADDING = 8;

    public NetChart {
        groups = List.copyOf(groups);
        arcs = List.copyOf(arcs);
    }

    /** @param id by which arcs name it */
    public record Node(String id, String name) {}

    public record Group(String name, List<Node> nodes) {
        public Group {
            nodes = List.copyOf(nodes);
        }
    }

    /** @param strength 1, 2 or 3: how wide it is drawn */
    public record Arc(String from, String to, Manner manner, int strength) {}

    /** How a connection works. */
    public enum Manner {
        STRENGTHENS("#26660f", "", "+"),
        WEAKENS("#b00000", "9 4", "\u2212"),
        /** Those who say that it is there do not agree on how. */
        UNSETTLED("#7a4b00", "2 4", "?"),
        /** It does not hold, or not now. */
        NOT_HELD("#6b6b6b", "1 5", "");

        private final String colour;
        private final String dashes;
        private final String mark;

        Manner(String colour, String dashes, String mark) {
            this.colour = colour;
            this.dashes = dashes;
            this.mark = mark;
        }

        String colour() {
            return colour;
        }

        String dashes() {
            return dashes;
        }

        String mark() {
            return mark;
        }
    }

    /** What is told of the picture to who does not see it. */
    public record Told(String title, String description) {}

    /** @param name lines of it */
    record Row(Node node, List<String> name, int top, int height) {
        int middle() {
            return top + height / 2;
        }
    }

    /**
     * A complete SVG element for use inside a page or alone; without script and style attributes.
     *
     * @param id unique on the page; the ids in the picture begin with it
     */
    public String svg(Told told, ChartSize size, String id) {
        int names = size == ChartSize.WIDE ? 300 : 176;
        Map<String, Row> rows = new HashMap<>();
        Svg inner = new Svg();
        int bottom = FIRST;
        for (Group group : groups) {
            inner.text("text", group.name(), "x", 0, "y", bottom + 18, "font-weight", "600", "fill", "#1a1a1a");
            bottom += HEADING;
            for (Node node : group.nodes()) {
                List<String> lines = NetArcs.wrapped(node.name(), names);
                Row row = new Row(node, lines, bottom, lines.size() * 18 + PADDING);
                rows.put(node.id(), row);
                name(inner, row);
                bottom += row.height();
            }
            bottom += PADDING;
        }
        new NetArcs(inner, rows, names + 10, size.width(), id).draw(arcs);
        Svg svg = new Svg();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 %d %d".formatted(size.width(), bottom),
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
        svg.text("title", told.title(), "id", id + "-t");
        svg.text("desc", told.description(), "id", id + "-d");
        return svg.with(inner).close("svg").toString();
    }

    private static void name(Svg svg, Row row) {
        for (int line = 0; line < row.name().size(); line++) {
            svg.text(
                    "text",
                    row.name().get(line),
                    "x",
                    10,
                    "y",
                    row.top() + PADDING / 2 + 14 + line * 18,
                    "fill",
                    "#1a1a1a");
        }
    }

    /** The arcs with two that run both ways made one. */
    static List<Both> joined(List<Arc> arcs) {
        List<Both> joined = new ArrayList<>();
        for (Arc arc : arcs) {
            Arc back = new Arc(arc.to(), arc.from(), arc.manner(), arc.strength());
            if (arcs.contains(back) && arcs.indexOf(back) < arcs.indexOf(arc)) {
                continue;
            }
            joined.add(new Both(arc, arcs.contains(back)));
        }
        return joined;
    }

    /** @param both whether it runs both ways */
    record Both(Arc arc, boolean both) {
        String other(String end) {
            return Objects.equals(arc.from(), end) ? arc.to() : arc.from();
        }
    }
}

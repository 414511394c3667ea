package dk.sigtepunkt.reporting.chart;

import static dk.sigtepunkt.reporting.chart.Svg.coordinate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Draws the arcs of a net from one name to another, the longer the further out, so that those within one another do not cross. */
final class NetArcs {
    private static final double LETTER = 7.4;
    private static final int NEAREST = 26;
    private static final int HEAD = 9;
    private static final double APEX = 0.75;

    private final Svg svg;
    private final Map<String, NetChart.Row> rows;
    private final int left;
    private final int right;
    private final String id;

    /** @param left where the names end */
    NetArcs(Svg svg, Map<String, NetChart.Row> rows, int left, int right, String id) {
        this.svg = svg;
        this.rows = rows;
        this.left = left;
        this.right = right;
        this.id = id;
    }

    /** A name in lines that are not wider; a word that is wider has a line of its own. */
    static List<String> wrapped(String name, int width) {
        int most = (int) (width / LETTER);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    void draw(List<NetChart.Arc> arcs) {
        List<NetChart.Both> joined = NetChart.joined(arcs).stream()
                .filter(one -> rows.containsKey(one.arc().from())
                        && rows.containsKey(one.arc().to()))
                .sorted(Comparator.comparing(this::distance).reversed())
                .toList();
        heads();
        rows.values().stream()
                .sorted(Comparator.comparing(NetChart.Row::top))
                .forEach(row -> svg.empty(
                        "rect",
                        "x",
                        left - 4,
                        "y",
                        row.top() + 3,
                        "width",
                        3,
                        "height",
                        row.height() - 6,
                        "fill",
                        "#8e8e8e"));
        int longest = joined.stream().mapToInt(this::distance).max().orElse(1);
        Map<String, Double> ends = ends(joined);
        joined.forEach(one -> arc(one, ends, longest));
        joined.forEach(one -> mark(one, ends, longest));
    }

    private int distance(NetChart.Both one) {
        return Math.abs(middle(one.arc().from()) - middle(one.arc().to()));
    }

    private int middle(String node) {
        return Objects.requireNonNull(rows.get(node)).middle();
    }

    private void heads() {
        svg.open("defs");
        for (NetChart.Manner manner : NetChart.Manner.values()) {
            svg.open(
                    "marker",
                    "id",
                    head(manner),
                    "viewBox",
                    "0 0 10 10",
                    "refX",
                    9,
                    "refY",
                    5,
                    "markerWidth",
                    HEAD,
                    "markerHeight",
                    HEAD,
                    "markerUnits",
                    "userSpaceOnUse",
                    "orient",
                    "auto-start-reverse");
            svg.empty("path", "d", "M0 0L10 5L0 10Z", "fill", manner.colour()).close("marker");
        }
        svg.close("defs");
    }

    private String head(NetChart.Manner manner) {
        return "%s-%s".formatted(id, manner.name());
    }

    /** Where each arc meets each of its names: what goes up above what goes down, and of either the longest in the middle. */
    private Map<String, Double> ends(List<NetChart.Both> joined) {
        Map<String, Double> ends = new HashMap<>();
        rows.forEach((node, row) -> {
            List<NetChart.Both> here = joined.stream()
                    .filter(one ->
                            one.arc().from().equals(node) || one.arc().to().equals(node))
                    .sorted(Comparator.comparing((NetChart.Both one) -> place(one, node)))
                    .toList();
            double step = Math.min(8, (row.height() - 8.0) / Math.max(1, here.size()));
            for (int at = 0; at < here.size(); at++) {
                ends.put(key(here.get(at), node), row.middle() + (at - (here.size() - 1) / 2.0) * step);
            }
        });
        return ends;
    }

    private double place(NetChart.Both one, String node) {
        int apart = middle(one.other(node)) - middle(node);
        return apart < 0 ? -1 - 1.0 / -apart : 1 + 1.0 / apart;
    }

    private static String key(NetChart.Both one, String node) {
        return "%s|%s|%s".formatted(one.arc().from(), one.arc().to(), node);
    }

    private double bulge(NetChart.Both one, int longest) {
        double room = (right - left - 14) / APEX;
        return NEAREST + (room - NEAREST) * Math.sqrt(distance(one) / (double) longest);
    }

    private void arc(NetChart.Both one, Map<String, Double> ends, int longest) {
        NetChart.Manner manner = one.arc().manner();
        double from = end(one, one.arc().from(), ends);
        double to = end(one, one.arc().to(), ends);
        String out = coordinate(left + bulge(one, longest));
        List<Object> attributes = new ArrayList<>(List.of(
                "d",
                "M%d %sC%s %s %s %s %d %s"
                        .formatted(
                                left,
                                coordinate(from),
                                out,
                                coordinate(from),
                                out,
                                coordinate(to),
                                left,
                                coordinate(to)),
                "fill",
                "none",
                "stroke",
                manner.colour(),
                "stroke-width",
                manner == NetChart.Manner.NOT_HELD ? 1.5 : 0.6 + one.arc().strength() * 0.9,
                "marker-end",
                "url(#%s)".formatted(head(manner))));
        if (!manner.dashes().isEmpty()) {
            attributes.addAll(List.of("stroke-dasharray", manner.dashes()));
        }
        if (one.both()) {
            attributes.addAll(List.of("marker-start", "url(#%s)".formatted(head(manner))));
        }
        svg.empty("path", attributes.toArray());
    }

    private static double end(NetChart.Both one, String node, Map<String, Double> ends) {
        return Objects.requireNonNull(ends.get(key(one, node)));
    }

    /** The sign on an arc, where it is furthest out. */
    private void mark(NetChart.Both one, Map<String, Double> ends, int longest) {
        String sign = one.arc().manner().mark();
        if (sign.isEmpty()) {
            return;
        }
        double x = left + APEX * bulge(one, longest);
        double y = (end(one, one.arc().from(), ends) + end(one, one.arc().to(), ends)) / 2;
        String colour = one.arc().manner().colour();
        svg.empty("circle", "cx", x, "cy", y, "r", 7, "fill", "#fff", "stroke", colour);
        svg.text(
                "text",
                sign,
                "x",
                x,
                "y",
                y + 4,
                "text-anchor",
                "middle",
                "font-size",
                "12",
                "font-weight",
                "700",
                "fill",
                colour);
    }
}

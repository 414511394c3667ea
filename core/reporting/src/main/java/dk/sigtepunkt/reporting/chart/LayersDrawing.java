package dk.sigtepunkt.reporting.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws layers as SVG elements for use inside a page: side by side for wide screens and paper, below each other for narrow ones.
 * Without script and style attributes; what a label has no room for stands in the table beside the drawing.
 */
public final class LayersDrawing {
    private static final int LINE = 17;
    private static final int PADDING = 8;
    private static final int GAP = 8;
    private static final int BETWEEN = 22;
    private static final int TOP = 34;
    private static final int MOST_LINES = 3;
    private static final double CHARACTER = 7.1;

    private static final Column AREAS = new Column(16, 236);
    private static final Column ACTIONS = new Column(284, 226);
    private static final Column DATA = new Column(542, 214);
    private static final int WIDE = 760;
    private static final int NARROW = 340;

    private final Svg svg = new Svg();
    private final Layers layers;
    private final String id;

    private LayersDrawing(Layers layers, String id) {
        this.layers = layers;
        this.id = id;
    }

    /** @param id unique on the page; the ids of its title and description begin with it */
    public static String wide(Layers layers, String id) {
        return new LayersDrawing(layers, id).sideBySide();
    }

    /** @param id unique on the page; the ids of its title and description begin with it */
    public static String narrow(Layers layers, String id) {
        return new LayersDrawing(layers, id).belowEachOther();
    }

    private record Column(int left, int width) {
        int right() {
            return left + width;
        }
    }

    /** A label in its box. */
    private record Box(Column column, int top, List<String> lines, String kind) {
        int height() {
            return lines.size() * LINE + PADDING;
        }

        int bottom() {
            return top + height();
        }

        double middle() {
            return top + height() / 2.0;
        }
    }

    private String sideBySide() {
        List<List<Box>> rows = new ArrayList<>();
        int top = TOP;
        for (Layers.Area area : layers.areas()) {
            List<Box> row = row(area, top);
            rows.add(row);
            top = bottom(row) + BETWEEN;
        }
        open(WIDE, top);
        headings();
        for (int at = 0; at < rows.size(); at++) {
            lines(layers.areas().get(at), rows.get(at));
        }
        trunk(rows);
        rows.forEach(row -> row.forEach(this::box));
        return svg.close("svg").toString();
    }

    /** The area's box, then those of its actions, then those of its data. */
    private static List<Box> row(Layers.Area area, int top) {
        List<Box> row = new ArrayList<>();
        row.add(areaBox(area, AREAS, top));
        stack(row, area.actions(), ACTIONS, top, "action");
        stack(row, area.figures().stream().map(Layers.Figure::name).toList(), DATA, top, "data");
        return row;
    }

    private static Box areaBox(Layers.Area area, Column column, int top) {
        List<String> lines = new ArrayList<>(wrapped(area.mark() + " " + area.title(), column));
        lines.add(wrapped(area.committee(), column).get(0));
        return new Box(column, top, lines, "area");
    }

    private static void stack(List<Box> row, List<String> labels, Column column, int top, String kind) {
        int next = top;
        for (String label : labels) {
            Box box = new Box(column, next, wrapped(label, column), kind);
            row.add(box);
            next = box.bottom() + GAP;
        }
    }

    private static int bottom(List<Box> row) {
        return row.stream().mapToInt(Box::bottom).max().orElseThrow();
    }

    private void open(int width, int height) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 %d %d".formatted(width, height),
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d",
                "class",
                "chart layers");
        svg.text("title", layers.title(), "id", id + "-t");
        svg.text("desc", layers.description(), "id", id + "-d");
    }

    private void headings() {
        List<Column> columns = List.of(AREAS, ACTIONS, DATA);
        IntStream.range(0, columns.size())
                .forEach(at -> svg.text(
                        "text",
                        layers.headings().get(at),
                        "x",
                        columns.get(at).left(),
                        "y",
                        18,
                        "class",
                        "layer-heading"));
    }

    /** From the sigtepunkt down to each of its areas. */
    private void trunk(List<List<Box>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        double last = rows.get(rows.size() - 1).get(0).middle();
        line("M4 %d V%s".formatted(TOP - 10, Svg.coordinate(last)), "layer-line");
        rows.forEach(row ->
                line("M4 %s H%d".formatted(Svg.coordinate(row.get(0).middle()), AREAS.left()), "layer-line"));
    }

    private void lines(Layers.Area area, List<Box> row) {
        Box from = row.get(0);
        List<Box> actions = row.subList(1, 1 + area.actions().size());
        List<Box> figures = row.subList(1 + area.actions().size(), row.size());
        actions.forEach(to -> curve(AREAS.right(), from.middle(), ACTIONS.left(), to.middle(), "layer-line"));
        List<Box> alone = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            Box figure = figures.get(at);
            List<Integer> by = area.figures().get(at).changedBy();
            by.forEach(action ->
                    curve(ACTIONS.right(), actions.get(action).middle(), DATA.left(), figure.middle(), "layer-effect"));
            if (by.isEmpty()) {
                alone.add(figure);
            }
        }
        around(from, alone, bottom(row) + BETWEEN / 2 - 3);
    }

    /** Below the actions to what is measured for the area, whatever is done. */
    private void around(Box from, List<Box> figures, int below) {
        if (figures.isEmpty()) {
            return;
        }
        int first = figures.get(0).top();
        int bus = DATA.left() - 12;
        line(
                "M%d %d V%d H%d V%s"
                        .formatted(
                                AREAS.right() - 20,
                                from.bottom(),
                                below,
                                bus,
                                Svg.coordinate(first + (LINE + PADDING) / 2.0)),
                "layer-data-line");
        figures.forEach(to -> line(
                "M%d %s H%d".formatted(bus, Svg.coordinate(to.top() + (LINE + PADDING) / 2.0), DATA.left()),
                "layer-data-line"));
    }

    private void curve(int startX, double startY, int endX, double endY, String kind) {
        int middle = (startX + endX) / 2;
        line(
                "M%d %s C%d %s %d %s %d %s"
                        .formatted(
                                startX,
                                Svg.coordinate(startY),
                                middle,
                                Svg.coordinate(startY),
                                middle,
                                Svg.coordinate(endY),
                                endX,
                                Svg.coordinate(endY)),
                kind);
    }

    private void line(String path, String kind) {
        svg.empty("path", "d", path, "class", kind);
    }

    private String belowEachOther() {
        Column area = new Column(2, NARROW - 4);
        Column below = new Column(26, NARROW - 28);
        List<Box> boxes = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        int top = 2;
        for (Layers.Area one : layers.areas()) {
            Box head = areaBox(one, area, top);
            List<Box> children = new ArrayList<>();
            stack(children, one.actions(), below, head.bottom() + GAP, "action");
            int next = children.isEmpty() ? head.bottom() + GAP : bottom(children) + GAP;
            stack(children, one.figures().stream().map(Layers.Figure::name).toList(), below, next, "data");
            boxes.add(head);
            boxes.addAll(children);
            children.forEach(child ->
                    stems.add("M14 %d V%s H%d".formatted(head.bottom(), Svg.coordinate(child.middle()), below.left())));
            top = (children.isEmpty() ? head.bottom() : bottom(children)) + BETWEEN;
        }
        open(NARROW, Math.max(top, 1));
        stems.forEach(stem -> line(stem, "layer-line"));
        boxes.forEach(this::box);
        return svg.close("svg").toString();
    }

    private void box(Box box) {
        svg.empty(
                "rect",
                "x",
                box.column().left(),
                "y",
                box.top(),
                "width",
                box.column().width(),
                "height",
                box.height(),
                "rx",
                3,
                "class",
                "layer-" + box.kind());
        for (int at = 0; at < box.lines().size(); at++) {
            boolean committee = box.kind().equals("area") && at == box.lines().size() - 1;
            svg.text(
                    "text",
                    box.lines().get(at),
                    "x",
                    box.column().left() + PADDING,
                    "y",
                    box.top() + (at + 1) * LINE,
                    "class",
                    committee ? "layer-committee" : "layer-text-" + box.kind());
        }
    }

    /** Broken between words, at most three lines; what is left over is cut off with an ellipsis. */
    static List<String> wrapped(String text, int width) {
        int most = (int) ((width - 2 * PADDING) / CHARACTER);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MOST_LINES)));
        for (int at = 0; at < shown.size(); at++) {
            boolean cut = shown.get(at).length() > most || (at == MOST_LINES - 1 && lines.size() > MOST_LINES);
            if (cut) {
                String whole = shown.get(at);
                shown.set(
                        at,
                        whole.substring(0, Math.min(whole.length(), most - 1)).strip() + "…");
            }
        }
        return shown;
    }

    private static List<String> wrapped(String text, Column column) {
        return wrapped(text, column.width());
    }
}

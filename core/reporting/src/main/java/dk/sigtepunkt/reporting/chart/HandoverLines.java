package dk.sigtepunkt.reporting.chart;

import java.util.List;

/** The dashed upright lines where an indicator carries on where another ended, each with its label. */
final class HandoverLines {
    private static final String LINE = "#7a3b00";
    private static final double LETTER_WIDTH = 7.6;
    private static final int LINE_HEIGHT = 16;
    private static final int FIRST_ROW = 28;
    private static final int GAP = 4;

    private final Svg svg;
    private final ChartSize size;
    private final TimeAxis time;
    private final ChartWords words;

    HandoverLines(Svg svg, ChartSize size, TimeAxis time, ChartWords words) {
        this.svg = svg;
        this.size = size;
        this.time = time;
        this.words = words;
    }

    void draw(List<Handover> handovers) {
        for (int row = 0; row < handovers.size(); row++) {
            draw(handovers.get(row), FIRST_ROW + row * LINE_HEIGHT);
        }
    }

    private void draw(Handover one, int height) {
        double place = time.place(one.from());
        svg.empty(
                "line",
                "x1",
                place,
                "y1",
                height,
                "x2",
                place,
                "y2",
                size.plotBottom(),
                "stroke",
                LINE,
                "stroke-width",
                one.comparable() ? "1" : "2",
                "stroke-dasharray",
                "2 4",
                "class",
                one.comparable() ? "chart-handover" : "chart-handover chart-break");
        label(one, place, height);
    }

    private void label(Handover one, double place, int height) {
        boolean rightward = place < (size.plotLeft() + size.plotRight()) / 2.0;
        svg.text(
                "text",
                longest(one, rightward ? size.width() - place - GAP : place - GAP),
                "x",
                rightward ? place + GAP : place - GAP,
                "y",
                height,
                "text-anchor",
                rightward ? "start" : "end",
                "fill",
                LINE,
                "stroke",
                "#fff",
                "stroke-width",
                4,
                "paint-order",
                "stroke",
                "class",
                "chart-handover-label");
    }

    /** The longest label that there is room for; the chart's description has all of it. */
    private String longest(Handover one, double room) {
        List<String> labels = words.labels(one);
        return labels.stream()
                .filter(label -> label.length() * LETTER_WIDTH <= room)
                .findFirst()
                .orElse(labels.get(labels.size() - 1));
    }
}

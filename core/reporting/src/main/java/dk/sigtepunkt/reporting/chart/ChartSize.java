package dk.sigtepunkt.reporting.chart;

/** The widths a chart is drawn for; letters are the same size in both, so that they can be read on a phone. */
public enum ChartSize {
    WIDE(720, 300, 64, 92),
    NARROW(340, 250, 52, 74);

    static final int TOP = 34;
    static final int BOTTOM = 30;

    private final int width;
    private final int height;
    private final int left;
    private final int right;

    ChartSize(int width, int height, int left, int right) {
        this.width = width;
        this.height = height;
        this.left = left;
        this.right = right;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int plotLeft() {
        return left;
    }

    int plotRight() {
        return width - right;
    }

    int plotBottom() {
        return height - BOTTOM;
    }
}

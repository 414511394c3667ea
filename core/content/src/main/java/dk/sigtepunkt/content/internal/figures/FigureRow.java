package dk.sigtepunkt.content.internal.figures;

/**
 * One figure as it is written, in a line of CSV or in the committee file.
 *
 * @param value empty without a number
 */
record FigureRow(Cell cell, String value, String status, String knownOn, String note) {
    /**
     * What the figure is about.
     *
     * @param area empty for the municipality
     * @param breakdown empty for the total
     */
    record Cell(String indicator, String period, String area, String breakdown) {}

    /** All that is said, in one line that no other row has. */
    String canonical() {
        return "%s;%s;%s;%s;%s;%s;%s;\"%s\"\n"
                .formatted(
                        cell.indicator,
                        cell.period,
                        value,
                        status,
                        knownOn,
                        cell.area,
                        cell.breakdown,
                        note.replace("\"", "\"\""));
    }
}

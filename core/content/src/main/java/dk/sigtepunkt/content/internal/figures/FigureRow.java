package dk.sigtepunkt.content.internal.figures;

/**
 * One figure as it is written, in a line of CSV or in the committee file.
 *
 * @param value empty without a number
 * @param area empty for the municipality
 * @param breakdown empty for the total
 */
record FigureRow(
        String indicator,
        String period,
        String value,
        String status,
        String knownOn,
        String note,
        String area,
        String breakdown) {
    /** All that is said, in one line that no other row has. */
    String canonical() {
        return "%s;%s;%s;%s;%s;%s;%s;\"%s\"\n"
                .formatted(indicator, period, value, status, knownOn, area, breakdown, note.replace("\"", "\"\""));
    }
}

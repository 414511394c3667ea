package dk.sigtepunkt.domain.recording;

/**
 * A figure as somebody entered it, before it is checked. Absent texts are empty.
 *
 * @param area empty means the municipality
 * @param status empty means observed
 */
public record Entry(
        String indicator, String period, String area, String breakdown, Value value, String status, String note) {}

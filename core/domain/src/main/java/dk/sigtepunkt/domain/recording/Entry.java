package dk.sigtepunkt.domain.recording;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure as somebody entered it, before it is checked. Absent texts are empty.
 *
 * @param area empty means the municipality
 * @param status empty means observed
 * @param valueFault what is wrong with the value's form, when it could not be read as a number at all
 */
public record Entry(
        String indicator,
        String period,
        String area,
        String breakdown,
        OptionalDouble value,
        Optional<String> valueFault,
        String status,
        String note) {}

package dk.sigtepunkt.contracts.figure;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.util.OptionalDouble;

/**
 * A value with its status, never a bare number.
 *
 * @param value in the indicator's unit; present exactly when the status carries a number
 * @param note why there is no number, or what a reader should know, in at most {@value #LONGEST_NOTE} characters;
 *     required without a number
 */
public record Figure(OptionalDouble value, ObservationStatus status, String note) {
    /** The most characters that a note has room for wherever figures are kept. */
    public static final int LONGEST_NOTE = 4000;

    public Figure {
        // Figures are made by the million when they are loaded: no message is put together unless it is needed.
        if (value.isPresent() != status.valued()) {
            throw new IllegalArgumentException(
                    (status.valued() ? "status %s kræver et tal" : "status %s må ikke have et tal")
                            .formatted(status.code()));
        }
        value.ifPresent(number -> ValueCheck.finite("tallet", number));
        ValueCheck.that(
                status != ObservationStatus.IMPLIED_ZERO || value.orElse(1) == 0,
                "status implied-zero kræver tallet 0");
        if (!status.valued() && note.isBlank()) {
            throw new IllegalArgumentException("status %s kræver en forklaring".formatted(status.code()));
        }
    }

    public static Figure observed(double value) {
        return new Figure(OptionalDouble.of(value), ObservationStatus.OBSERVED, "");
    }
}

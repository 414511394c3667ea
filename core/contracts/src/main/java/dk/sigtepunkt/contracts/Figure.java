package dk.sigtepunkt.contracts;

import java.util.OptionalDouble;

/**
 * A value with its status, never a bare number.
 *
 * @param value in the indicator's unit; present exactly when the status carries a number
 * @param note why there is no number, or what a reader should know; required without a number
 */
public record Figure(OptionalDouble value, ObservationStatus status, String note) {
    public Figure {
        Check.that(
                value.isPresent() == status.valued(),
                status.valued()
                        ? "status %s kræver et tal".formatted(status.code())
                        : "status %s må ikke have et tal".formatted(status.code()));
        value.ifPresent(number -> Check.finite("tallet", number));
        Check.that(
                status != ObservationStatus.IMPLIED_ZERO || value.orElse(1) == 0,
                "status implied-zero kræver tallet 0");
        Check.that(status.valued() || !note.isBlank(), "status %s kræver en forklaring".formatted(status.code()));
    }

    public static Figure observed(double value) {
        return new Figure(OptionalDouble.of(value), ObservationStatus.OBSERVED, "");
    }
}

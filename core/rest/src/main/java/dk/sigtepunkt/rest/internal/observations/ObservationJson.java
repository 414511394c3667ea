package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.rest.internal.http.Decimal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * @param area Danmarks Statistik's code, or a local key
 * @param breakdown empty when the figure is not divided
 * @param value null when the status carries no number
 * @param knownAt when it was known
 * @param origin {@code example} or {@code real}
 */
public record ObservationJson(
        String indicator,
        String period,
        String area,
        String breakdown,
        @Nullable BigDecimal value,
        String status,
        String note,
        String knownAt,
        String origin,
        String reference) {
    public static ObservationJson of(Observation observation) {
        return new ObservationJson(
                observation.indicator().toString(),
                observation.period().code(),
                observation.area().value(),
                observation.breakdown().value(),
                Decimal.of(observation.figure().value()),
                observation.figure().status().code(),
                observation.figure().note(),
                observation.knownAt().toString(),
                observation.origin().code(),
                observation.reference());
    }
}

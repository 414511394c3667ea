package dk.sigtepunkt.rest.internal.reports;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.reporting.Missing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader should have had but does not.
 *
 * @param focusArea the focus area's key; null when a whole committee is missing
 * @param sentence Danish: what is missing and since when
 */
public record MissingJson(
        String committee,
        @Nullable String focusArea,
        @Nullable String indicator,
        @Nullable String since,
        String sentence) {
    static MissingJson of(Missing missing) {
        return new MissingJson(
                missing.committee().value(),
                missing.focusArea().map(area -> area.key().value()).orElse(null),
                missing.indicator().map(IndicatorId::toString).orElse(null),
                missing.since().map(LocalDate::toString).orElse(null),
                missing.sentence());
    }
}

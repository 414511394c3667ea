package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;

/**
 * A committee or a focus area that came to count, or no longer to count, in quarters that were over.
 *
 * @param kind {@code committee} or {@code focus-area}
 * @param key of the area; of a committee its id
 * @param title as it was called then
 * @param since the first quarter that it counts in
 * @param counts whether it counts in the quarters from then on; else it no longer does
 * @param quarters that were over, oldest first
 * @param reason as it was given
 */
public record RetroactiveJson(
        String kind,
        String committee,
        String committeeName,
        String key,
        String title,
        String since,
        boolean counts,
        List<String> quarters,
        String knownAt,
        String reason) {
    public static RetroactiveJson of(RetroactiveChange change) {
        return new RetroactiveJson(
                change.item().kind().code(),
                change.item().committee().value(),
                change.content().name(),
                change.item().key(),
                change.title(),
                change.since().quarter().code(),
                change.effect().counts(),
                change.effect().quarters().stream().map(Period::code).toList(),
                InstantText.of(change.knownAt()),
                change.since().reason());
    }
}

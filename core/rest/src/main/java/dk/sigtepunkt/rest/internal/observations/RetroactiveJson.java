package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;

/**
 * A committee or a focus area that came to count, or no longer to count, in quarters that were over, or what the council
 * decided that changes them.
 *
 * @param kind {@code committee}, {@code focus-area} or {@code indicator}
 * @param key of the area or indicator; of a committee its id
 * @param title as it was called then
 * @param since the first quarter that it counts in, or that a decision holds for
 * @param counts whether it counts in the quarters from then on; else it no longer does
 * @param quarters that were over, oldest first
 * @param reason as it was given; of a decision, by whom, when, and where that can be read
 * @param effect {@code counts}, {@code counts-no-longer}, or what the council decided: {@code worded}, {@code ended},
 *     {@code targeted}
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
        String reason,
        String effect) {
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
                change.since().reason(),
                change.effect().kind().code());
    }
}

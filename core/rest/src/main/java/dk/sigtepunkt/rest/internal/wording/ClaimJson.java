package dk.sigtepunkt.rest.internal.wording;

import dk.sigtepunkt.domain.wording.Claim;
import java.util.Locale;

/**
 * A place in a text that ties an action to an effect.
 *
 * @param from where it begins, in UTF-16 units of the text as it was sent
 * @param to after its last one
 * @param strength {@code hints}, {@code likely}, {@code supported} or {@code causes}
 * @param suggestion what can stand in its place
 */
public record ClaimJson(int from, int to, String words, String strength, String suggestion) {
    static ClaimJson of(Claim claim) {
        return new ClaimJson(
                claim.from(),
                claim.to(),
                claim.words(),
                claim.strength().name().toLowerCase(Locale.ROOT),
                claim.suggestion());
    }
}

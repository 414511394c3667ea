package dk.sigtepunkt.rest.internal.wording;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.sigtepunkt.domain.wording.Claim;
import dk.sigtepunkt.domain.wording.GradedAction;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text that ties an action to an effect.
 *
 * @param from where it begins, in UTF-16 units of the text as it was sent
 * @param to after its last one
 * @param strength {@code hints}, {@code likely}, {@code supported} or {@code causes}
 * @param suggestion what can stand in its place
 * @param action by whose grade it says too much; null, and left out, where none is named
 * @param most how much may be said of that action; null, and left out, where none is named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OverclaimJson(
        int from,
        int to,
        String words,
        String strength,
        String suggestion,
        @Nullable String action,
        @Nullable String most) {
    static OverclaimJson of(Claim claim) {
        return new OverclaimJson(
                claim.from(),
                claim.to(),
                claim.words(),
                claim.strength().name().toLowerCase(Locale.ROOT),
                claim.suggestion(),
                claim.action().map(GradedAction::key).orElse(null),
                claim.action()
                        .map(one -> one.most().name().toLowerCase(Locale.ROOT))
                        .orElse(null));
    }
}

package dk.sigtepunkt.rest.internal.sources;

import dk.sigtepunkt.domain.sources.SourceOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What came of an order to a source.
 *
 * @param code {@code started} or {@code done}
 * @param sentence Danish: what happens now
 * @param run the run it is about; null when there is none
 */
public record SourceOutcomeJson(
        String code, String sentence, @Nullable Long run) {
    public static SourceOutcomeJson of(SourceOutcome outcome) {
        return new SourceOutcomeJson(
                outcome.code(),
                outcome.sentence(),
                outcome.run().<@Nullable Long>map(run -> run).orElse(null));
    }
}

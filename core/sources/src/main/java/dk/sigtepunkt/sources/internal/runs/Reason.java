package dk.sigtepunkt.sources.internal.runs;

import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.sources.internal.runs.words.DecisionWords;
import java.util.Optional;

/** Why somebody decides something of a source: kept as it was written, so what cannot be kept whole is not taken. */
public final class Reason {
    private Reason() {}

    /** @return empty when nothing is wrong with it */
    public static Optional<SourceOutcome> objection(String reason) {
        DecisionWords words = DecisionWords.in(Danish.LOCALE);
        int length = reason.strip().length();
        if (length < TextLimit.SHORTEST_REASON) {
            return refused("no-reason", words.shortReason(TextLimit.SHORTEST_REASON));
        }
        return length > TextLimit.LONGEST
                ? refused("too-long", words.longReason(length, TextLimit.LONGEST))
                : Optional.empty();
    }

    private static Optional<SourceOutcome> refused(String code, String sentence) {
        return Optional.of(new SourceOutcome(false, code, sentence, Optional.empty()));
    }
}

package dk.sigtepunkt.domain.gap;

import dk.sigtepunkt.contracts.committee.ActionState;
import java.util.Locale;

/** What is said of a gap: of an action's effect never more than that it is expected. */
public interface GapWords {
    /** Danish until there is another set. */
    static GapWords in(Locale language) {
        return new DanishGapWords();
    }

    /** How it is reckoned and what it is, or why it is not said; a sentence or two. */
    String sentence(Gap gap);

    /** What is missing or left over, and when, and whether that rests on example data, as a phrase; empty where there is no gap. */
    String brief(Gap gap);

    /** What an effect is worth in a gap, with its sign and the indicator's unit of change; empty when it does not count. */
    String amount(Gap.Reckoned gap, CountedEffect effect);

    /** Why it does not count, a phrase; empty when it does. */
    String uncounted(CountedEffect effect);

    /** From when on it is expected to show, or that nothing is expected of the action any more or yet; a sentence. */
    String outlook(Expectation expectation);

    /** That nothing is expected of an action in that state; a sentence, empty when something is. */
    String nothingExpected(ActionState state);

    /** That effects are expected and not measured. */
    String caveat();
}

package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** One thing that somebody wrote of the status of a focus area or an indicator in a quarter; never changed. */
public sealed interface JudgementEntry {
    Signature by();

    /**
     * Another status than the computed one.
     *
     * @param computed what was computed when it was set
     */
    record StatusSet(AssessmentCode status, AssessmentCode computed, String reason, Signature by)
            implements JudgementEntry {}

    /** The computed one stands alone again. */
    record TakenBack(String reason, Signature by) implements JudgementEntry {}

    /**
     * Of one that is off course: what has happened, why, and what is done.
     *
     * @param source of the cause; empty for none
     * @param known the action that is meant; empty where none of those that are kept is
     */
    record Explained(String fact, String cause, String source, String action, Optional<ItemRef> known, Signature by)
            implements JudgementEntry {
        Explained naming(Predicate<ItemRef> told) {
            return new Explained(fact, cause, source, action, known.filter(told), by);
        }
    }

    default <T> T fold(Function<StatusSet, T> set, Function<TakenBack, T> back, Function<Explained, T> explained) {
        if (this instanceof StatusSet one) {
            return set.apply(one);
        }
        return this instanceof TakenBack one ? back.apply(one) : explained.apply((Explained) this);
    }
}

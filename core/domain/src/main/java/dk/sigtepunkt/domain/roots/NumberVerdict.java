package dk.sigtepunkt.domain.roots;

import java.util.List;
import java.util.function.Function;

/** What a number of a text is. */
public sealed interface NumberVerdict {
    Passage place();

    /** It names something and measures nothing. */
    record Free(Passage place, FreeForm form) implements NumberVerdict {}

    /**
     * It is a fact of the report.
     *
     * @param facts all that it can be, at least one
     */
    record Linked(Passage place, List<ReportFact> facts) implements NumberVerdict {
        public Linked {
            facts = List.copyOf(facts);
        }
    }

    /**
     * It can be several facts of the report, or is another one than the sentence names: its writer says which.
     *
     * @param sentence Danish: which it can be and what to do
     * @param facts one of each thing that it can be a number of
     */
    record Ambiguous(Passage place, String sentence, List<ReportFact> facts) implements NumberVerdict {
        public Ambiguous {
            facts = List.copyOf(facts);
        }
    }

    /** Its writer's own, and said to be. */
    record Own(Passage place, String source) implements NumberVerdict {}

    /**
     * It has no root.
     *
     * @param sentence Danish: which it is and what to do
     * @param near the facts of the report that come nearest, the nearest first
     */
    record Unlinked(Passage place, String sentence, List<ReportFact> near) implements NumberVerdict {
        public Unlinked {
            near = List.copyOf(near);
        }
    }

    default <R> R fold(
            Function<Free, R> free,
            Function<Linked, R> linked,
            Function<Ambiguous, R> ambiguous,
            Function<Own, R> own,
            Function<Unlinked, R> unlinked) {
        if (this instanceof Free named) {
            return free.apply(named);
        }
        if (this instanceof Linked fact) {
            return linked.apply(fact);
        }
        if (this instanceof Ambiguous several) {
            return ambiguous.apply(several);
        }
        return this instanceof Own theirs ? own.apply(theirs) : unlinked.apply((Unlinked) this);
    }
}

package dk.sigtepunkt.domain.roots;

import java.util.List;
import java.util.Locale;

/** What is said of numbers that have no root, and how a writer says that one is theirs. */
public interface RootWords {
    /** Danish until there is another set. */
    static RootWords in(Locale language) {
        return new DanishRootWords();
    }

    /** What stands before a number that is its writer's own. */
    String ownOpening();

    /** What stands between it and its source. */
    String ownSource();

    /** @param near at most a few, the nearest first */
    String unlinked(String number, List<ReportFact> near);

    /** Of a number that is said to be the writer's own, and not where it is from. */
    String withoutSource(String number);

    /**
     * Of a text.
     *
     * @param label what a reader knows the text as
     * @param unlinked at least one
     */
    String notTaken(String label, List<NumberVerdict.Unlinked> unlinked);
}

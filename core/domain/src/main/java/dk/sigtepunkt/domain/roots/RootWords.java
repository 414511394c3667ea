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

    /** What stands before a number of the report of which its writer says which one it is. */
    String chosenOpening();

    /** What stands between it and what the report calls it. */
    String chosenAs();

    /** The number as it stands in a text where its writer says which one it is. */
    String chosen(String number, ReportFact fact);

    /**
     * Of a number that can be several of the report's.
     *
     * @param other whether the sentence names another thing
     */
    String ambiguous(String number, List<ReportFact> facts, boolean other);

    /** What the field is called in which is said which one a number is. */
    String whichOne(String number);

    /** Of a number that is said to be one of the report's, and is not. */
    String notThat(String number, String said, List<ReportFact> near);

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

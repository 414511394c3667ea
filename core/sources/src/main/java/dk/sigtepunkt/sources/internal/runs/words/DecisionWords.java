package dk.sigtepunkt.sources.internal.runs.words;

import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import java.util.Locale;

/** What a person who decides about figures in quarantine is told, and what is kept of a decision. */
public interface DecisionWords {
    /** Danish until there is another set. */
    static DecisionWords in(Locale language) {
        return new DanishDecisionWords();
    }

    String shortReason(int least);

    String longReason(int characters, int most);

    String unknownCase();

    String alreadyDecided(Verdict verdict);

    /** That a case cannot be rejected, since its figures are among the others. */
    String alreadyTaken();

    String released(int figures);

    String rejected(int figures);

    /** Where figures that a person released came from. */
    String releasedReference(String reference);

    /** Who replaces a case: a later run of its source. */
    String replacer(long run);

    String replaced(long run);
}

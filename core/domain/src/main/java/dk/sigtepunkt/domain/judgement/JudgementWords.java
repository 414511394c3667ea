package dk.sigtepunkt.domain.judgement;

import dk.sigtepunkt.domain.assessment.AssessmentCode;
import java.util.Locale;

/** What is said where something that people write of a status cannot be taken, and what its fields are called. */
public interface JudgementWords {
    /** Danish until there is another set. */
    static JudgementWords in(Locale language) {
        return new DanishJudgementWords();
    }

    /** What a reader knows a field as. */
    String label(String field);

    /** Of what does not count in the quarter, or a quarter that nobody reports or that has not begun. */
    String unknown(ItemQuarter about);

    /** Of an indicator that has no status. */
    String notJudged();

    /** @param computed the status that it is already */
    String sameAsComputed(AssessmentCode computed);

    /** That there is no person's status to take back. */
    String notSet();

    /** That it is not off course, so that there is nothing to explain. */
    String notOffCourse();

    String gone();

    String unknownAction(String written);

    String clash();
}

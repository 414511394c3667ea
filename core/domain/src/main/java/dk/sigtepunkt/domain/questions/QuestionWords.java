package dk.sigtepunkt.domain.questions;

import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.Locale;

/** What is said where something that people write of a question cannot be taken, and what its fields are called. */
public interface QuestionWords {
    /** Danish until there is another set. */
    static QuestionWords in(Locale language) {
        return new DanishQuestionWords();
    }

    /** What a reader knows a field as. */
    String label(String field);

    String unknown(String number);

    String unknownCommittee(String written);

    String gone(KnownCommittee committee);

    String unknownArea(String written);

    String dueBeforeAsked();

    String answered();

    String notAnswered();

    String clash();
}

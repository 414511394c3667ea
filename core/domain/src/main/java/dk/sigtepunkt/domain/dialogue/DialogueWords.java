package dk.sigtepunkt.domain.dialogue;

import java.util.Locale;

/** What is said where something that people write of a discussion cannot be taken, and what its fields are called. */
public interface DialogueWords {
    /** Danish until there is another set. */
    static DialogueWords in(Locale language) {
        return new DanishDialogueWords();
    }

    /** What a reader knows a field as. */
    String label(String field);

    String unknown(String number);

    String unknownCommittee(String written);

    /** Of what is neither a focus area nor an indicator of the committee. */
    String unknownItem(String written);

    /** That a focus area or an indicator belongs to a committee, which was not named. */
    String itemWithoutCommittee();

    /** Of a quarter that is not one, is not reported or has not begun. */
    String whichQuarter();

    String noQuarter(String written);

    String unknownQuestion(String written);

    String unknownAction(String written);

    String clash();
}

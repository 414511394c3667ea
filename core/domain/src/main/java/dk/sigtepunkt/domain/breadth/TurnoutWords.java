package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.contracts.time.Period;
import java.util.List;
import java.util.Locale;

/** What is said where something that people write of those who took part cannot be taken, and what its parts are called. */
public interface TurnoutWords {
    /** Danish until there is another set. */
    static TurnoutWords in(Locale language) {
        return new DanishTurnoutWords();
    }

    /** What a reader knows a field as. */
    String label(String field);

    String age(AgeGroup group);

    String arranger(Arranger arranger);

    /** What the people of whom no place or age is known are called. */
    String notKnown();

    String unknown(String number);

    String unknownCommittee(String written);

    String notActive(String committee);

    /** Of an area that is none of the committee's own, or none that it works on now. */
    String unknownArea(String written);

    String unknownPlace(String written, List<String> places);

    String placeTwice(String place);

    /** That a part has more people in it than there were. */
    String moreThanAll(String part, long counted, int participants);

    /** That those counted before and those who were there for the first time are more than there were. */
    String againAndFirst(int again, int first, int participants);

    /** That a quarter is over, and what can be done then. */
    String quarterOver(Period quarter);

    String takenBack();

    String clash();
}

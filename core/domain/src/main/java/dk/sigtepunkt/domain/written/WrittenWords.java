package dk.sigtepunkt.domain.written;

import dk.sigtepunkt.domain.recording.NumberText;
import dk.sigtepunkt.domain.wording.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What is said of a field that cannot be taken; {@code label} is what its reader knows the field as. */
interface WrittenWords {
    /** Danish until there is another set. */
    static WrittenWords in(Locale language) {
        return new DanishWrittenWords();
    }

    String missing(String label);

    /** Of what is chosen among some. */
    String notChosen(String label);

    String tooLong(String label, int characters, int most);

    String noDay(String label, String text);

    String farAway(String label, LocalDate day, LocalDate first, LocalDate last);

    String toCome(String label, LocalDate day);

    String noNumber(String label, String text);

    String twoReadings(String label, NumberText.Two both);

    String noWhole(String label, String text, int least, int most);

    /** @param choices as they can be written */
    String noChoice(String label, String text, List<String> choices);

    String personalNumber(String label);

    String tooMany(int most);

    String lineBreak(String label);

    String unseen(String label);

    /** @param claims at least one, each with what can be said instead */
    String overclaims(String label, List<Claim> claims);

    /** Of a place in a committee's file, for which nothing is refused. */
    String couldBeBetter(String place, List<Claim> claims);

    /** What the place is called in which a committee is described. */
    String committee(String name);

    String focusArea(String title);

    String action(String title);

    /** What the field is called in which somebody says why a wording is kept. */
    String keep();

    String keepWhy();

    String keptTooLong(String label, int most);

    /** What stands before the words that are kept, at a text's end. */
    String keptOpening();

    /** What stands between two of the words. */
    String keptBetween();

    /** What stands between the words and the reason. */
    String keptBecause();
}

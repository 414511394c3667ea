package dk.sigtepunkt.content.internal.figures;

import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;

/** What is wrong with the figures that a committee brings, in a file or in the committee file. */
interface FigureFileWords {
    static FigureFileWords danish() {
        return new DanishFigureFileWords();
    }

    String fileMissing(String file);

    String committeeFileAlone(String file);

    /** @param problem in the CSV library's words */
    String noCsv(String problem);

    /** @param columns with commas */
    String columnsMissing(String columns);

    String otherFieldCount(int fields, int columns);

    String figureTwice();

    /** Part of what a value objects to, without capital and full stop, as are the rest of these. */
    String unknownIndicator(String key);

    String otherRhythm(Period period, String key, Frequency frequency);

    String noNumber(String text);

    String numberTooLarge(String text);

    String noteTooLong(int length, int most);

    String noDay(String text);
}

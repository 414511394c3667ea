package dk.sigtepunkt.sources.internal.read.table;

import java.util.Locale;

/** Why what has something like a personal number in it is refused whole; what was found is never repeated. */
public interface PersonWords {
    /** Danish until there is another set. */
    static PersonWords in(Locale language) {
        return new DanishPersonWords();
    }

    /** @param column the number of the heading that looks like one */
    String inHeading(int column);

    /** @param rows in how many rows */
    String inColumn(String heading, int number, int rows);

    /**
     * @param name of a part of a file that has no place among its columns
     * @param rows in how many rows
     */
    String inPart(String name, int rows);

    String inComment();

    String inPluginAnswer();
}

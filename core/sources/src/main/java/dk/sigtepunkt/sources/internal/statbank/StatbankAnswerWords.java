package dk.sigtepunkt.sources.internal.statbank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How Statistikbanken is asked, and what is wrong with what it answered. */
interface StatbankAnswerWords {
    /** Danish until there is another set. */
    static StatbankAnswerWords in(Locale language) {
        return new DanishStatbankAnswerWords();
    }

    /** A step of a run, without a full stop. */
    String readingDescription(String table);

    String fetching(String table);

    String fetched(String table);

    /** What the description of a table is called, as the subject of a sentence. */
    String description(String table);

    String otherTableDescribed(String found, String wanted);

    String noVariables(String table);

    String notWhole(String table, int documents);

    /**
     * What Statistikbanken's own code means, and what to do about it.
     *
     * @param said what the wire says of the answer, with what it quotes marked
     * @return empty for a code that means nothing in particular
     */
    Optional<String> refused(String code, String said);

    String otherColumns(String table, int number, List<String> found, List<String> first);

    /** The place of a row in one of several answers. */
    String inAnswer(int number, String place);

    /** The place of a row that was left out. */
    String leftOut();

    String otherTable(String found, String wanted);

    String mixed(String table, String value, String place);

    /** A warning. */
    String closed(String table);

    String cutInLine(String table);

    String otherFields(String table, long line, int fields, int headings);

    String notCsv(String table);

    String unknownColumn(String table, String heading);

    String figuresNotLast(String table);

    String notUtf8(String table);
}

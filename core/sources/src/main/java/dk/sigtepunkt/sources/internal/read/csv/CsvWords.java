package dk.sigtepunkt.sources.internal.read.csv;

import java.util.Locale;

/** Why a file of separated values cannot be read. */
interface CsvWords {
    /** Danish until there is another set. */
    static CsvWords in(Locale language) {
        return new DanishCsvWords();
    }

    /** What the lines before the headings are called, as if they were a column. */
    String linesBefore();

    String empty();

    String notCsv();

    String webPage();

    String unknownSkip(String setting);

    String unknownSeparator(String setting);

    String noSeparator();

    /** @param line around which it breaks off, as the library says it */
    String brokenQuotes(String line);

    String noHeadings();

    String noRows();

    /**
     * @param line the first whose fields are not as many as the headings
     * @param count how many such lines there are
     */
    String ragged(long line, int fields, int headings, long count);
}

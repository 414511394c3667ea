package dk.sigtepunkt.sources.internal.read.table;

import java.nio.charset.Charset;
import java.util.Locale;

/** Where something stands in a file or an answer, and what is wrong with it as a whole. */
public interface TableWords {
    /** Danish until there is another set. */
    static TableWords in(Locale language) {
        return new DanishTableWords();
    }

    String line(long number);

    String row(long number);

    String cell(int number);

    /** Also the name of a column without a heading. */
    String column(int number);

    String tooManyCells(long most);

    /** @param most how many figures can be read */
    String tooManyFigures(int most);

    /** @param place where the headings stand */
    String sameHeading(String heading, String place, int earlier, int later);

    String unknownEncoding(String setting);

    String signsLost(long line);

    String notText(long line);

    /** @param found what stands instead of a Danish letter */
    String encodedTwice(long line, String found);

    String notIn(Charset charset, long line);
}

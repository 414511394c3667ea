package dk.sigtepunkt.sources.internal.read.xlsx;

import java.util.List;
import java.util.Locale;

/** Why a workbook is not opened or cannot be read, and what is told of one that was. */
interface XlsxWords {
    /** Danish until there is another set. */
    static XlsxWords in(Locale language) {
        return new DanishXlsxWords();
    }

    String oldOrLocked();

    String notAWorkbook();

    String broken();

    String unreadable();

    String tooManyParts(int most);

    String hasDoctype(String part);

    String largePart(String part, long megabytes);

    String large(long megabytes);

    String packedTooHard(int times);

    /** @param address of the cell, for example {@code B7} */
    String notComputed(String address);

    String noSheet(String wanted, List<String> there);

    /** What a column of another sheet than the one that is read is called. */
    String column(int number, String sheet);

    String noHeadings();

    String noRows();

    String unknownHeaderRow(String setting);

    /** A warning: that nobody said which sheet is meant. */
    String chosen(String sheet);

    /** A warning. */
    String hiddenRows(int rows);
}

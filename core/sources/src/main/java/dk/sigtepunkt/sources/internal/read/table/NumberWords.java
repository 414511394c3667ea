package dk.sigtepunkt.sources.internal.read.table;

import dk.sigtepunkt.domain.recording.NumberText;
import dk.sigtepunkt.sources.internal.read.table.Table.NumberForm;
import java.util.Locale;

/**
 * What a cell with a figure says beside its number, and why it is none: each fault without its full stop and without the
 * place.
 */
public interface NumberWords {
    /** Danish until there is another set. */
    static NumberWords in(Locale language) {
        return new DanishNumberWords();
    }

    /** The note kept with a figure whose cell is empty. */
    String noFigure();

    /** The note kept with a figure that the source does not know. */
    String notTold();

    /** The note kept with a figure that cannot be. */
    String notApplicable();

    /** The note kept with a zero that is written as a dash. */
    String impliedZero();

    /** The note kept with a figure that the source hides. */
    String confidential();

    /** The note kept with a figure that may still change. */
    String provisional();

    /** That a cell has two readings, and how to say which is meant. */
    String twoReadings(NumberText.Two readings);

    String spreadsheetFault(String cell);

    String misplacedSign(String cell, NumberForm form);

    String noNumber(String cell, NumberForm form);

    /** A figure and where it stands. */
    String seen(String cell, String place, String column);

    /**
     * A whole sentence.
     *
     * @param danish the first figure in one form, as {@link #seen} says it
     * @param english the first in the other
     */
    String mixed(String danish, String english);

    /** A whole sentence. */
    String unknownForm(String setting);
}

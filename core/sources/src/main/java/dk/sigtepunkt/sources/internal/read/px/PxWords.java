package dk.sigtepunkt.sources.internal.read.px;

import java.util.Locale;

/** Why a PX file cannot be read, and what is told of one that was. */
interface PxWords {
    /** Danish until there is another set. */
    static PxWords in(Locale language) {
        return new DanishPxWords();
    }

    /** In place of a keyword that is not known or may not be told. */
    String keyword();

    /** The place of everything before the figures. */
    String description();

    String noFigures(long line);

    String cutIn(String keyword);

    String cutInText(String keyword, long line);

    String noKeyword(String found, long line);

    String noVariables();

    /** That the file has only some of its rows. */
    String onlyFilledRows();

    String noValues(String variable);

    String otherCodes(String variable, int codes, int values);

    /** @param figures how many there are; one more than the places when there are still more */
    String otherCount(int figures, int places);

    /** A warning. */
    String lettersLost();
}

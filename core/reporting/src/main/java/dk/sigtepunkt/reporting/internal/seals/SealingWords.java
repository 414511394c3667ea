package dk.sigtepunkt.reporting.internal.seals;

import java.util.Locale;

/** What is said when a report cannot be sealed. */
interface SealingWords {
    /** Danish until there is another set. */
    static SealingWords in(Locale language) {
        return new DanishSealingWords();
    }

    /** What the report is about is not there any more. */
    String absent(String report);

    /** Nobody is there who shows reports. */
    String noBodies(String report);

    /** @param why what in it cannot be written as canonical JSON */
    String notPlain(String report, String why);
}

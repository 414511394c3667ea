package dk.sigtepunkt.domain.deployments;

import java.util.Locale;

/** What is said of code that waits, or was decided. */
interface CodeWords {
    /** Danish until there is another set. */
    static CodeWords in(Locale language) {
        return new DanishCodeWords();
    }

    String kept();

    /** @param most files of one committee that may wait at once */
    String tooManyWait(int most);

    String refused(String reason);

    String unknown();

    String alreadyDecided();

    String noReason();

    String reasonTooLong(int most);
}

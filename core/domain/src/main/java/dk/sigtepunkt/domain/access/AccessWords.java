package dk.sigtepunkt.domain.access;

import java.util.Locale;

/** What somebody is told who may not; whole sentences. */
public interface AccessWords {
    /** Danish until there is another set. */
    static AccessWords in(Locale language) {
        return new DanishAccessWords();
    }

    /** To somebody who is not known. */
    String notKnown();

    /** To somebody who is. */
    String notAllowed();
}

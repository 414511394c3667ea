package dk.sigtepunkt.domain.access;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.Locale;
import java.util.Optional;

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

    /**
     * To somebody who is: what is missing, and whom to ask.
     *
     * @param committee where; empty for all of them
     */
    String lacks(Permission permission, Optional<CommitteeId> committee);

    /** What one may by it: an infinitive without its {@code at}. */
    String permission(Permission permission);
}

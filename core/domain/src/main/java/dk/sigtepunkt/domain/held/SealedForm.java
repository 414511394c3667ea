package dk.sigtepunkt.domain.held;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sessions.SessionId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A form as it is kept.
 *
 * @param session the one that it was written in, which is over
 * @param account whose it is; empty for the owner of the machine
 * @param path where it was sent to; at most {@value #LONGEST_PATH} characters
 * @param sealed its fields; nobody reads them in the database
 * @param at when it came, to the microsecond
 */
public record SealedForm(SessionId session, Optional<AccountId> account, String path, String sealed, Instant at) {
    public static final int LONGEST_PATH = 1000;

    public SealedForm {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}

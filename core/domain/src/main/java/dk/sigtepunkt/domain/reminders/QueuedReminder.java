package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.domain.accounts.AccountId;
import java.time.Instant;

/**
 * That a reminder is to be mailed to somebody. What it says is not kept: it is said anew when the mail is written.
 *
 * @param key of the reminder
 * @param state queued or under way
 * @param since when it was queued first
 * @param tries how often it was handed over and not taken
 * @param next not to be tried before
 */
public record QueuedReminder(AccountId account, String key, State state, Instant since, int tries, Instant next) {
    /** How it stands. Codes are stored: they stay. */
    public enum State {
        QUEUED("queued"),
        /** Being handed over; where no server does that any more, nobody can tell how it went. */
        UNDER_WAY("under-way"),
        SENT("sent"),
        /** It may have gone out: it is not mailed again. */
        UNSURE("unsure"),
        /** Not taken for so long that it is not tried again. */
        GIVEN_UP("given-up");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}

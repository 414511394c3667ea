package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.domain.mail.MailFault;
import java.time.Instant;
import java.util.Optional;

/**
 * How it stands with what is to be mailed.
 *
 * @param waiting how many are queued or under way
 * @param unsure of how many nobody can tell whether they went out
 * @param lastSent when a mail was last taken over
 * @param lastRound the last time that it was gone through what is due; empty for never
 */
public record QueueStanding(
        Optional<Away> away,
        int waiting,
        int unsure,
        int givenUp,
        Optional<Instant> lastSent,
        Optional<Round> lastRound) {
    /**
     * That it was gone through what is due.
     *
     * @param at when it ended
     * @param sent how many mails were taken over
     * @param notSent how many were not, or nobody can tell
     */
    public record Round(Instant at, int sent, int notSent) {}

    /**
     * That the mail server is away.
     *
     * @param since the first time that it was
     * @param tries how often it was since
     * @param next not to be asked before
     */
    public record Away(Instant since, MailFault fault, int tries, Instant next) {}
}

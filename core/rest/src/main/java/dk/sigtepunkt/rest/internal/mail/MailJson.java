package dk.sigtepunkt.rest.internal.mail;

import dk.sigtepunkt.domain.reminders.QueueStanding;
import dk.sigtepunkt.domain.reminders.ReminderWords;
import dk.sigtepunkt.domain.reminders.SeeMail.MailStanding;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with mail.
 *
 * @param on whether any leaves this server
 * @param faults what is wrong with the settings; mail is off while there are some
 * @param away that the mail server takes none; null while it does
 * @param waiting how many reminders are to be mailed
 * @param unsure of how many nobody can tell whether they went out
 * @param givenUp how many were not taken for so long that they are not tried again
 * @param lastSentAt when one was last taken over; null for never
 * @param lastRound the last time that it was gone through what is due; null for never
 * @param sentences the same as people read it
 */
public record MailJson(
        boolean on,
        List<String> faults,
        @Nullable Away away,
        int waiting,
        int unsure,
        int givenUp,
        @Nullable String lastSentAt,
        @Nullable Round lastRound,
        List<String> sentences) {
    static MailJson of(MailStanding standing) {
        QueueStanding queue = standing.queue();
        return new MailJson(
                standing.setup().on(),
                standing.setup().faults(),
                queue.away().map(Away::of).orElse(null),
                queue.waiting(),
                queue.unsure(),
                queue.givenUp(),
                queue.lastSent().map(InstantText::of).orElse(null),
                queue.lastRound().map(Round::of).orElse(null),
                ReminderWords.in(Danish.LOCALE).standing(standing));
    }

    /**
     * @param at when it ended
     * @param sent how many mails were taken over
     * @param notSent how many were not, or nobody can tell
     */
    public record Round(String at, int sent, int notSent) {
        static Round of(QueueStanding.Round round) {
            return new Round(InstantText.of(round.at()), round.sent(), round.notSent());
        }
    }

    /**
     * @param fault why, as a code
     * @param tries how often it was asked since
     * @param nextAt not asked before
     */
    public record Away(String since, String fault, int tries, String nextAt) {
        static Away of(QueueStanding.Away away) {
            return new Away(
                    InstantText.of(away.since()), away.fault().code(), away.tries(), InstantText.of(away.next()));
        }
    }
}

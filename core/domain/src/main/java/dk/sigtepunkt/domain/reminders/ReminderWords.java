package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What people are reminded of, and the mail that it stands in. */
public interface ReminderWords {
    /** Danish until there is another set. */
    static ReminderWords in(Locale language) {
        return new DanishReminderWords();
    }

    String questionSubject(int number);

    String questionSoon(KnownCommittee committee, int number, LocalDate due);

    String questionPassed(KnownCommittee committee, int number, LocalDate due);

    String quietSubject();

    /** @param title of an action that everybody can read */
    String quiet(KnownCommittee committee, String title, LocalDate since);

    String hearingSubject(Period quarter);

    /** @param count of changes that wait for an answer */
    String hearing(KnownCommittee committee, Period quarter, int count, LocalDate last);

    /**
     * @param name whose wheel it is in
     * @param title of the entry, as everybody can read it
     * @param example whether the day is made up to show the product at work
     */
    String deadlineSoon(String name, String title, LocalDate due, boolean example);

    /** The same of one that has passed without that anything came. */
    String deadlinePassed(String name, String title, LocalDate due, boolean example);

    /** @param count of reminders in the mail */
    String mailSubject(int count);

    /**
     * The whole mail.
     *
     * @param name of the recipient; empty for none
     * @param points each a text and the address of its page
     * @param desk where all of it stands
     * @param choice where mail is turned off
     */
    String mail(String name, List<Point> points, String desk, String choice);

    /** One thing in a mail. */
    record Point(String text, String link) {}

    String server();

    /** How it stands with mail, for who sees to the server; no address is told. */
    List<String> standing(SeeMail.MailStanding standing);

    /** That an account has no address that mail can go to, and what to do. */
    String noAddress();

    String noAccount();
}

package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.mail.Letter;
import dk.sigtepunkt.domain.mail.MailSetup;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Sha256;
import java.time.LocalDate;
import java.util.List;

/**
 * One mail to one person.
 *
 * @param reminders at least one
 * @param tries how often the one was tried that was tried most
 */
record DailyMail(Recipient recipient, List<Reminder> reminders, int tries) {
    /** Where all that waits for somebody stands, and where mail is turned off. */
    static final String DESK = "/mine-udvalg";

    static final String CHOICE = "/min-konto/paamindelser";

    private static final int ID = 32;

    DailyMail {
        reminders = List.copyOf(reminders);
    }

    AccountId account() {
        return recipient.account();
    }

    List<String> keys() {
        return reminders.stream().map(Reminder::key).toList();
    }

    Letter letter(MailSetup.Terms terms, LocalDate day) {
        ReminderWords words = ReminderWords.in(Danish.LOCALE);
        String subject =
                reminders.size() == 1 ? reminders.get(0).what().subject() : words.mailSubject(reminders.size());
        String text = words.mail(
                Letter.oneLine(recipient.name().name()),
                reminders.stream()
                        .map(one -> new ReminderWords.Point(
                                Letter.oneLine(one.what().text()),
                                terms.link(one.what().path())))
                        .toList(),
                terms.link(DESK),
                terms.link(CHOICE));
        String id = Sha256.hex("%s|%s|%s".formatted(account(), day, String.join("|", keys())));
        return new Letter(recipient.name().login(), subject, text, id.substring(0, ID));
    }
}

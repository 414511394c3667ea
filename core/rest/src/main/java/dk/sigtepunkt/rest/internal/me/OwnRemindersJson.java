package dk.sigtepunkt.rest.internal.me;

import dk.sigtepunkt.domain.reminders.KeepMailChoice.MailChoice;
import dk.sigtepunkt.domain.reminders.Reminder;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the caller is reminded of, and whether it comes by mail.
 *
 * @param address where mail goes; null where the account has none, and for who has no account
 * @param serverSends whether any mail leaves this server now
 */
public record OwnRemindersJson(
        boolean byMail, @Nullable String address, boolean serverSends, List<ReminderJson> items) {
    static OwnRemindersJson of(Optional<MailChoice> choice, List<Reminder> due) {
        return new OwnRemindersJson(
                choice.filter(MailChoice::wanted).isPresent(),
                choice.map(MailChoice::address)
                        .filter(address -> !address.isEmpty())
                        .orElse(null),
                choice.filter(MailChoice::serverSends).isPresent(),
                due.stream().map(ReminderJson::of).toList());
    }
}

package dk.sigtepunkt.rest.internal.me;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.reminders.Reminder;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the caller.
 *
 * @param committee in which it is done; null for what is done for all of them
 * @param page where it is done
 * @param deadline the day that it is about
 */
public record ReminderJson(
        String key, @Nullable String committee, String subject, String text, String page, String deadline) {
    static ReminderJson of(Reminder one) {
        return new ReminderJson(
                one.key(),
                one.to().committee().map(CommitteeId::value).orElse(null),
                one.what().subject(),
                one.what().text(),
                one.what().path(),
                one.deadline().toString());
    }
}

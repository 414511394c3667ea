package dk.sigtepunkt.rest.internal.me;

import dk.sigtepunkt.domain.reminders.Reminder;
import java.time.LocalDate;

/**
 * Something that waits for the caller.
 *
 * @param page where it is done
 * @param deadline the day that it is about
 */
public record ReminderJson(String key, String committee, String subject, String text, String page, LocalDate deadline) {
    static ReminderJson of(Reminder one) {
        return new ReminderJson(
                one.key(),
                one.to().committee().value(),
                one.what().subject(),
                one.what().text(),
                one.what().path(),
                one.deadline());
    }
}

package dk.sigtepunkt.web.internal.reminders;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reminders.DueReminders;
import dk.sigtepunkt.domain.reminders.Reminder;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.List;

/**
 * One reminder, as the desk shows it.
 *
 * @param text a sentence
 * @param doing what the link to its page is called
 */
public record ReminderLine(String text, String href, String doing) {
    /** All that waits for who looks, whether it comes by mail or not. */
    public static List<ReminderLine> of(DueReminders due, PageRequest visit, Reading reading) {
        return due.of(visit.actor(), reading).stream().map(ReminderLine::of).toList();
    }

    private static ReminderLine of(Reminder one) {
        return new ReminderLine(one.what().text(), one.what().path(), one.what().subject());
    }
}

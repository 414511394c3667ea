package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.domain.committees.Reading;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Knows of things that wait for people; port, of which there are several, each for one feature. It says all that waits on a day
 * and is due to be said by then, also what was said on earlier days: that each is mailed once is the queue's, and who may be
 * told is {@link DueReminders}'.
 */
@ConsumerType
public interface ReminderSource {
    /** @param reading of now and of no quarter alone */
    List<Reminder> due(LocalDate day, Reading reading);
}

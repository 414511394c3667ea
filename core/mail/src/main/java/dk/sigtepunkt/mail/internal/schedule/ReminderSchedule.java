package dk.sigtepunkt.mail.internal.schedule;

import dk.sigtepunkt.domain.reminders.SendReminders;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, on a thread of its own: soon after the start, and then every few minutes; on every node. */
@Component(service = ReminderSchedule.class, immediate = true)
public final class ReminderSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderSchedule.class);
    private static final int FIRST_SECOND = 30;
    private static final int EVERY_SECONDS = 300;

    private final SendReminders sending;
    private final ScheduledExecutorService thread;

    @Activate
    public ReminderSchedule(@Reference SendReminders sending) {
        this.sending = sending;
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread made = new Thread(work, "reminders");
            made.setDaemon(true);
            return made;
        });
        var unused = thread.scheduleWithFixedDelay(this::attempt, FIRST_SECOND, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** A database that does not answer is no reason to stop: what is due is still due the next time. */
    private void attempt() {
        try {
            tell(sending.run());
        } catch (RuntimeException later) {
            LOG.warn("could not send reminders; tried again in {} seconds", EVERY_SECONDS, later);
        }
    }

    private static void tell(SendReminders.Run run) {
        if (run.sent() + run.notSent() + run.givenUp() > 0) {
            LOG.info("mails sent: {}, not sent: {}, reminders given up: {}", run.sent(), run.notSent(), run.givenUp());
        }
        if (run.notSent() > 0) {
            run.away().ifPresent(fault -> LOG.warn("the mail server takes no mail: {}", fault.code()));
        }
    }

    @Deactivate
    public void close() {
        // No interrupt: Derby would take it for its own.
        thread.shutdown();
    }
}

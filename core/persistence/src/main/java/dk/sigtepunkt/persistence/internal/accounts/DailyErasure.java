package dk.sigtepunkt.persistence.internal.accounts;

import dk.sigtepunkt.domain.accounts.PersonalData;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases who has been gone for long enough, soon after the start and each day after; of several nodes one does it. */
@Component
public final class DailyErasure {
    private static final Logger LOG = LoggerFactory.getLogger(DailyErasure.class);
    private static final int FIRST_HOUR = 0;
    private static final int EVERY_HOURS = 24;

    private final PersonalData personal;
    private final Clock clock;
    private final ScheduledExecutorService thread;

    @Activate
    public DailyErasure(@Reference PersonalData personal, @Reference Clock clock) {
        this.personal = personal;
        this.clock = clock;
        thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "daily-erasure");
            made.setDaemon(true);
            return made;
        });
        var unused = thread.scheduleWithFixedDelay(this::erase, FIRST_HOUR, EVERY_HOURS, TimeUnit.HOURS);
    }

    @Deactivate
    public void close() {
        // No interrupt: Derby would take it for its own.
        thread.shutdown();
    }

    /** A database that does not answer is no reason to stop anything: the next day comes. */
    private void erase() {
        try {
            int erased = personal.eraseDue(clock.instant()).size();
            if (erased > 0) {
                LOG.info("erased what told who it was of {} closed accounts", erased);
            }
        } catch (RuntimeException later) {
            LOG.warn("could not erase closed accounts that are due; tried again in {} hours", EVERY_HOURS, later);
        }
    }
}

package dk.sigtepunkt.persistence.internal.accounts;

import dk.sigtepunkt.domain.accounts.PersonalData;
import dk.sigtepunkt.persistence.internal.database.DailyTask;
import java.time.Clock;
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

    private final PersonalData personal;
    private final Clock clock;
    private final DailyTask task;

    @Activate
    public DailyErasure(@Reference PersonalData personal, @Reference Clock clock) {
        this.personal = personal;
        this.clock = clock;
        task = new DailyTask("daily-erasure", this::erase);
    }

    @Deactivate
    public void close() {
        task.close();
    }

    private void erase() {
        int erased = personal.eraseDue(clock.instant()).size();
        if (erased > 0) {
            LOG.info("erased what told who it was of {} closed accounts", erased);
        }
    }
}

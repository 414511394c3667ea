package dk.sigtepunkt.persistence.internal.proposals;

import dk.sigtepunkt.domain.proposals.EraseContacts;
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

/** Erases how to reach senders when it has been kept for long enough, soon after the start and each day after. */
@Component
public final class ContactErasure {
    private static final Logger LOG = LoggerFactory.getLogger(ContactErasure.class);
    private static final int FIRST_HOUR = 0;
    private static final int EVERY_HOURS = 24;

    private final EraseContacts contacts;
    private final Clock clock;
    private final ScheduledExecutorService thread;

    @Activate
    public ContactErasure(@Reference EraseContacts contacts, @Reference Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
        thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "contact-erasure");
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
            int erased = contacts.due(clock.instant());
            if (erased > 0) {
                LOG.info("erased how to reach the senders of {} proposals", erased);
            }
        } catch (RuntimeException later) {
            LOG.warn("could not erase how to reach senders; tried again in {} hours", EVERY_HOURS, later);
        }
    }
}

package dk.sigtepunkt.persistence.internal.proposals;

import dk.sigtepunkt.domain.proposals.EraseContacts;
import dk.sigtepunkt.persistence.internal.database.DailyTask;
import java.time.Clock;
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

    private final EraseContacts contacts;
    private final Clock clock;
    private final DailyTask task;

    @Activate
    public ContactErasure(@Reference EraseContacts contacts, @Reference Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
        task = new DailyTask("contact-erasure", this::erase);
    }

    @Deactivate
    public void close() {
        task.close();
    }

    private void erase() {
        int erased = contacts.due(clock.instant());
        if (erased > 0) {
            LOG.info("erased how to reach the senders of {} proposals", erased);
        }
    }
}

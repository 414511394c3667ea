package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.mail.MailSetup;
import dk.sigtepunkt.domain.mail.Mailer;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How it stands with mail, to who may see how the server fares; no address is in it. */
@Component(service = SeeMail.class)
public final class SeeMail {
    private final Mailer mailer;
    private final ReminderQueue queue;
    private final FrontDoor door;

    @Activate
    public SeeMail(@Reference Mailer mailer, @Reference ReminderQueue queue, @Reference FrontDoor door) {
        this.mailer = mailer;
        this.queue = queue;
        this.door = door;
    }

    public record MailStanding(MailSetup setup, QueueStanding queue) {}

    /** Empty for who may not see it. */
    public Optional<MailStanding> standing(Actor actor) {
        return door.policy()
                        .objection(actor, Permission.SEE_OPERATIONS, Where.SOMEWHERE)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new MailStanding(mailer.setup(), queue.standing()));
    }
}

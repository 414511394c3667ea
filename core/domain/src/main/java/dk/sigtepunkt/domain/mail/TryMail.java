package dk.sigtepunkt.domain.mail;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.Login;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditEntry.Outcome;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Sha256;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends a mail that says nothing, so that operations can see whether any leaves the server. */
@Component(service = TryMail.class)
public final class TryMail {
    private static final int ID = 32;

    private final Mailer mailer;
    private final FrontDoor door;
    private final Clock clock;
    private final MailWords words = MailWords.in(Danish.LOCALE);

    @Activate
    public TryMail(@Reference Mailer mailer, @Reference FrontDoor door, @Reference Clock clock) {
        this.mailer = mailer;
        this.door = door;
        this.clock = clock;
    }

    /** @param to an address; a trial leaves a record, and the record does not name it */
    public Result send(String to, Actor actor) {
        Optional<Denied> denied = door.objection(actor, Permission.SEE_OPERATIONS, Where.EVERYWHERE);
        if (denied.isPresent()) {
            return new Forbidden(denied.get());
        }
        if (!Login.canGetMail(to)) {
            return new NotSent(words.noAddress(to));
        }
        MailSetup setup = mailer.setup();
        if (setup.terms().isEmpty()) {
            return new NotSent(setup.faults().stream().findFirst().orElseGet(words::off));
        }
        String id = Sha256.hex("trial " + clock.instant()).substring(0, ID);
        MailDelivery delivery = mailer.send(new Letter(
                to.strip(),
                words.trialSubject(),
                words.trial(setup.terms().get().link("/")),
                id));
        Outcome outcome = delivery.outcome() == MailDelivery.Outcome.SENT ? Outcome.DONE : Outcome.FAILED;
        door.note(actor, Permission.SEE_OPERATIONS, "mail-tried", About.of("mail", ""), outcome);
        return delivery.fault()
                .<Result>map(fault -> new NotSent(words.fault(fault)))
                .orElseGet(Sent::new);
    }

    /** How it went. */
    public sealed interface Result {
        default <T> T fold(Function<Sent, T> sent, Function<NotSent, T> not, Function<Forbidden, T> forbidden) {
            if (this instanceof Sent done) {
                return sent.apply(done);
            }
            return this instanceof NotSent failed ? not.apply(failed) : forbidden.apply((Forbidden) this);
        }
    }

    /** The mail server has taken it. */
    public record Sent() implements Result {}

    /** @param why a Danish sentence: what is wrong and what to do */
    public record NotSent(String why) implements Result {}

    public record Forbidden(Denied why) implements Result {}
}

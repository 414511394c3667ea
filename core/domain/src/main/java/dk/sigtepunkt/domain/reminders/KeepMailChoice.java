package dk.sigtepunkt.domain.reminders;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.accounts.Login;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.mail.Mailer;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which somebody says whether reminders come by mail: one's own choice alone, and off until it is made. */
@Component(service = KeepMailChoice.class)
public final class KeepMailChoice {
    private final MailChoices choices;
    private final Accounts accounts;
    private final Mailer mailer;
    private final FrontDoor door;
    private final Clock clock;
    private final ReminderWords words = ReminderWords.in(Danish.LOCALE);

    @Activate
    public KeepMailChoice(
            @Reference MailChoices choices,
            @Reference Accounts accounts,
            @Reference Mailer mailer,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.choices = choices;
        this.accounts = accounts;
        this.mailer = mailer;
        this.door = door;
        this.clock = clock;
    }

    /**
     * What somebody has chosen.
     *
     * @param address where mail goes; empty where the account has none
     * @param serverSends whether any mail leaves this server now
     */
    public record MailChoice(boolean wanted, String address, boolean serverSends) {}

    /** One's own; empty for who has no account. */
    public Optional<MailChoice> own(Actor actor) {
        return account(actor).map(this::of);
    }

    private MailChoice of(AccountId account) {
        String address = accounts.name(account)
                .map(AccountName::login)
                .filter(Login::canGetMail)
                .orElse("");
        return new MailChoice(choices.wants(account), address, mailer.setup().on());
    }

    /** Chooses for oneself. Nothing is refused for mail being off on this server: the choice counts once it is on. */
    public WriteResult<MailChoice> choose(boolean wanted, Actor actor) {
        Optional<Denied> denied = door.policy().objectionToOwn(actor);
        if (denied.isPresent()) {
            return new WriteResult.Forbidden<>(denied.get());
        }
        return account(actor)
                .map(account -> kept(wanted, account, actor))
                .orElseGet(() -> new WriteResult.Unknown<>(words.noAccount()));
    }

    private WriteResult<MailChoice> kept(boolean wanted, AccountId account, Actor actor) {
        if (wanted && of(account).address().isEmpty()) {
            return new WriteResult.Refused<>(List.of(new WrittenFault("wanted", "no-address", words.noAddress())));
        }
        Instant now = clock.instant();
        About about = About.of("account", account.value());
        AuditNote note = wanted
                ? AuditNote.done(now, actor, "choose-mail-reminders", about)
                : AuditNote.done(now, actor, "stop-mail-reminders", about);
        choices.choose(account, wanted, now, note);
        return new WriteResult.Kept<>(of(account));
    }

    private static Optional<AccountId> account(Actor actor) {
        return actor.standing() == Actor.Standing.PERSON ? AccountId.find(actor.name()) : Optional.empty();
    }
}

package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.OneTimeLink;
import dk.sigtepunkt.domain.credentials.OneTimeLinks;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Sha256;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The door by which an administrator makes a link with which somebody chooses a password, see {@link UseLink}. */
@Component(service = HandOutLinks.class)
public final class HandOutLinks {
    /** How long one can be used. */
    public static final Duration VALID = Duration.ofHours(24);

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final FrontDoor door;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final SignInWords words = SignInWords.in(Danish.LOCALE);

    @Activate
    public HandOutLinks(
            @Reference OneTimeLinks links,
            @Reference Accounts accounts,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.door = door;
        this.clock = clock;
    }

    /** Makes one in place of all others of the account. */
    public Result make(AccountId account, OneTimeLink.Purpose purpose, Actor actor) {
        var denied = door.objection(actor, Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE);
        if (denied.isPresent()) {
            return new Forbidden(denied.get());
        }
        boolean person = accounts.find(account)
                .filter(one -> one.active() && one.kind() == Account.Kind.PERSON)
                .isPresent();
        if (!person) {
            return new Refused(words.noSuchPerson());
        }
        Instant now = clock.instant();
        String token = Secret.token(random);
        OneTimeLink link = new OneTimeLink(Sha256.hex(token), account, purpose, actor.name(), now.plus(VALID));
        links.make(
                link,
                AuditNote.done(
                        now,
                        actor,
                        Permission.MANAGE_ACCOUNTS,
                        purpose.code() + "-link-made",
                        About.of("account", account.value())));
        return new Made(token, link.expiresAt());
    }

    /** How it went. */
    public sealed interface Result {
        default <T> T fold(Function<Made, T> made, Function<Refused, T> refused, Function<Forbidden, T> forbidden) {
            if (this instanceof Made done) {
                return made.apply(done);
            }
            return this instanceof Refused faulty ? refused.apply(faulty) : forbidden.apply((Forbidden) this);
        }
    }

    /** @param token what the link carries; kept nowhere, so it is shown now or never */
    public record Made(String token, Instant expiresAt) implements Result {
        /** Leaves the secret out, so that no log can hold it. */
        @Override
        public String toString() {
            return "Made[%s]".formatted(expiresAt);
        }
    }

    /** @param sentence plain Danish with its full stop: what is wrong and what to do */
    public record Refused(String sentence) implements Result {}

    public record Forbidden(Denied why) implements Result {}
}

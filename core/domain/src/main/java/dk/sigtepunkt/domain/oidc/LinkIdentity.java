package dk.sigtepunkt.domain.oidc;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which an administrator says that an identity opens an account that was made here, or no longer does. */
@Component(service = LinkIdentity.class)
public final class LinkIdentity {
    private final Identities identities;
    private final ClaimedRoles claimed;
    private final Accounts accounts;
    private final Clock clock;
    private final FrontDoor door;
    private final OidcWords words = OidcWords.in(Danish.LOCALE);

    @Activate
    public LinkIdentity(
            @Reference Identities identities,
            @Reference ClaimedRoles claimed,
            @Reference Accounts accounts,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.identities = identities;
        this.claimed = claimed;
        this.accounts = accounts;
        this.door = door;
        this.clock = clock;
    }

    public Result link(ExternalIdentity identity, AccountId account, Actor actor) {
        Optional<Denied> denied = door.objection(actor, Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE);
        if (denied.isPresent()) {
            return new Forbidden(denied.get());
        }
        boolean there = accounts.find(account)
                .filter(found -> found.active() && found.kind() == Account.Kind.PERSON)
                .isPresent();
        if (!there) {
            return new Refused(words.noAccount());
        }
        AuditNote note = note("identity-link", account, actor).changed("", identity.subjectHash());
        return identities.link(identity, account, note) ? new Done() : new Refused(words.alreadyLinked());
    }

    /** What the issuer gave the account goes with it. */
    public Result unlink(ExternalIdentity identity, Actor actor) {
        Optional<Denied> denied = door.objection(actor, Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE);
        if (denied.isPresent()) {
            return new Forbidden(denied.get());
        }
        Optional<AccountId> account = identities.find(identity);
        if (account.isEmpty()) {
            return new Refused(words.notLinked());
        }
        // Roles first: should the second fail, the identity still opens the account and gets its roles back.
        endRoles(account.get(), identity, actor);
        AuditNote note = note("identity-unlink", account.get(), actor).changed(identity.subjectHash(), "");
        return identities.unlink(identity, note) ? new Done() : new Refused(words.notLinked());
    }

    private void endRoles(AccountId account, ExternalIdentity identity, Actor actor) {
        boolean another = identities.of(account).stream()
                .anyMatch(one -> one.issuer().equals(identity.issuer()) && !one.equals(identity));
        if (!another && !claimed.of(account, identity.issuer()).isEmpty()) {
            claimed.replace(account, identity.issuer(), Set.of(), note("oidc-roles", account, actor));
        }
    }

    private AuditNote note(String act, AccountId account, Actor actor) {
        return AuditNote.done(
                clock.instant(), actor, Permission.MANAGE_ACCOUNTS, act, About.of("account", account.value()));
    }

    /** How it went. */
    public sealed interface Result {
        default <T> T fold(Function<Done, T> done, Function<Refused, T> refused, Function<Forbidden, T> forbidden) {
            if (this instanceof Done one) {
                return done.apply(one);
            }
            return this instanceof Refused faulty ? refused.apply(faulty) : forbidden.apply((Forbidden) this);
        }
    }

    public record Done() implements Result {}

    /** @param sentence plain Danish with its full stop */
    public record Refused(String sentence) implements Result {}

    public record Forbidden(Denied why) implements Result {}
}

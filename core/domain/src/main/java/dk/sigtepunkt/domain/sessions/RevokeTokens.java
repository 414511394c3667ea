package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one door by which keys for programs are taken back: one's own by everybody, a system's by who may issue those, and another
 * person's by who manages accounts.
 */
@Component(service = RevokeTokens.class)
public final class RevokeTokens {
    private static final String REVOKED = "revoke-token";

    private final ApiTokenStore tokens;
    private final Accounts accounts;
    private final FrontDoor door;
    private final Clock clock;

    @Activate
    public RevokeTokens(
            @Reference ApiTokenStore tokens,
            @Reference Accounts accounts,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.door = door;
        this.clock = clock;
    }

    /** Whoever may not take a key back is not told either whether there is one. */
    public Result revoke(TokenId id, Actor actor) {
        return door.policy()
                .objectionToOwn(actor)
                .<Result>map(Forbidden::new)
                .orElseGet(() -> new Revoked(
                        tokens.find(id).filter(token -> revoked(token, actor)).isPresent()));
    }

    private boolean revoked(ApiToken token, Actor actor) {
        Instant now = clock.instant();
        About about = About.of("token", token.id().value());
        if (TokenRules.own(actor).filter(token.account()::equals).isPresent()) {
            return tokens.revoke(token.id(), now, AuditNote.done(now, actor, REVOKED, about));
        }
        Permission needed = needed(token);
        return door.objection(actor, needed, Where.EVERYWHERE).isEmpty()
                && tokens.revoke(token.id(), now, AuditNote.done(now, actor, needed, REVOKED, about));
    }

    private Permission needed(ApiToken token) {
        Optional<Account.Kind> kind = accounts.find(token.account()).map(Account::kind);
        return kind.filter(Account.Kind.SYSTEM::equals).isPresent()
                ? Permission.ISSUE_SYSTEM_TOKENS
                : Permission.MANAGE_ACCOUNTS;
    }

    /** How it went. */
    public sealed interface Result {
        default <T> T fold(Function<Revoked, T> revoked, Function<Forbidden, T> forbidden) {
            return this instanceof Revoked done ? revoked.apply(done) : forbidden.apply((Forbidden) this);
        }
    }

    /** @param done false where there is no such key that one could take back and that still was to be */
    public record Revoked(boolean done) implements Result {}

    public record Forbidden(Denied why) implements Result {}
}

package dk.sigtepunkt.domain.sessions;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which sessions are seen and ended: one's own by everybody, another account's by who manages accounts. */
@Component(service = EndSessions.class)
public final class EndSessions {
    private static final String ENDED = "end-sessions";

    private final SessionStore sessions;
    private final FrontDoor door;
    private final Clock clock;

    @Activate
    public EndSessions(@Reference SessionStore sessions, @Reference FrontDoor door, @Reference Clock clock) {
        this.sessions = sessions;
        this.door = door;
        this.clock = clock;
    }

    /** One's own that are not over, the one begun last first; none for who has none. */
    public List<OpenSession> own(Actor actor) {
        Instant now = clock.instant();
        return door.policy().objectionToOwn(actor).isPresent()
                ? List.of()
                : sessions.of(account(actor)).stream()
                        .filter(session -> !session.over(now))
                        .toList();
    }

    /** Ends one of one's own. */
    public Result end(SessionId id, Actor actor) {
        return ofOwn(actor, session -> session.id().equals(id), About.of("session", id.value()));
    }

    /**
     * Ends all of one's own but one.
     *
     * @param kept the one that stays; empty for none
     */
    public Result endOthers(Optional<SessionId> kept, Actor actor) {
        return ofOwn(actor, session -> kept.filter(session.id()::equals).isEmpty(), About.of("account", actor.name()));
    }

    /** Ends all of an account, for who manages accounts. */
    public Result endAll(AccountId account, Actor actor) {
        return door.objection(actor, Permission.MANAGE_ACCOUNTS, Where.EVERYWHERE)
                .<Result>map(Forbidden::new)
                .orElseGet(() -> new Ended(sessions.end(
                        ids(sessions.of(Optional.of(account))),
                        AuditNote.done(
                                clock.instant(),
                                actor,
                                Permission.MANAGE_ACCOUNTS,
                                ENDED,
                                About.of("account", account.value())))));
    }

    private Result ofOwn(Actor actor, Predicate<OpenSession> which, About about) {
        return door.policy()
                .objectionToOwn(actor)
                .<Result>map(Forbidden::new)
                .orElseGet(() -> new Ended(sessions.end(
                        ids(sessions.of(account(actor)).stream().filter(which).toList()),
                        AuditNote.done(clock.instant(), actor, ENDED, about))));
    }

    private static Set<SessionId> ids(List<OpenSession> some) {
        return some.stream().map(OpenSession::id).collect(toUnmodifiableSet());
    }

    /** Whose an actor's sessions are; empty for the owner of the machine. */
    private static Optional<AccountId> account(Actor actor) {
        return actor.standing() == Actor.Standing.OWNER ? Optional.empty() : Optional.of(new AccountId(actor.name()));
    }

    /** How it went. */
    public sealed interface Result {
        default <T> T fold(Function<Ended, T> ended, Function<Forbidden, T> forbidden) {
            return this instanceof Ended done ? ended.apply(done) : forbidden.apply((Forbidden) this);
        }
    }

    /** @param sessions how many; 0 where there was none like that */
    public record Ended(int sessions) implements Result {}

    public record Forbidden(Denied why) implements Result {}
}

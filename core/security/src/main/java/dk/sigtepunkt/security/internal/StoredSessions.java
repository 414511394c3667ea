package dk.sigtepunkt.security.internal;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.sessions.OpenSession;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.sessions.SessionId;
import dk.sigtepunkt.domain.sessions.SessionStore;
import dk.sigtepunkt.domain.sessions.SignInMeans;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.security.AdminToken;
import dk.sigtepunkt.security.Identify;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.security.Sessions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions in the domain's store; whose roles they are is read anew on each request. */
@Component
public final class StoredSessions implements Sessions {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SessionStore store;
    private final Accounts accounts;
    private final AdminToken token;
    private final Clock clock;

    @Activate
    public StoredSessions(
            @Reference SessionStore store,
            @Reference Accounts accounts,
            @Reference AdminToken token,
            @Reference Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.token = token;
        this.clock = clock;
    }

    @Override
    public Optional<Session> signIn(String emergencyKey, Arrival arrival) {
        return token.matches(emergencyKey.strip())
                ? Optional.of(begun(
                        Optional.empty(),
                        SignInMeans.EMERGENCY_KEY,
                        arrival,
                        Actor.owner(Actor.Means.PAGE, Identify.OWNER)))
                : Optional.empty();
    }

    @Override
    public Optional<Session> begin(AccountId account, SignInMeans means, Arrival arrival) {
        return accounts.find(account)
                .filter(Account::active)
                .map(active -> begun(Optional.of(account), means, arrival, person(account)));
    }

    private Session begun(Optional<AccountId> account, SignInMeans means, Arrival arrival, Actor actor) {
        Instant now = clock.instant();
        String secret = Secrets.fresh();
        OpenSession session = new OpenSession(
                SessionId.fresh(RANDOM),
                SecretDigest.of(secret),
                account,
                means,
                arrival.device(),
                OpenSession.Times.from(now));
        store.begin(
                session,
                arrival.presented().map(Session::secret).map(SecretDigest::of),
                AuditNote.done(now, actor, "sign-in-" + means.code(), about(session)));
        return new Session(secret, session, actor);
    }

    @Override
    public Optional<Session> find(String secret) {
        if (!Secrets.looksFresh(secret)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return store.find(SecretDigest.of(secret))
                .filter(session -> !session.over(now))
                .flatMap(session -> actor(session, now).map(actor -> {
                    if (session.due(now)) {
                        store.used(session.key(), now);
                    }
                    return new Session(secret, session, actor);
                }));
    }

    @Override
    public Optional<OpenSession> former(String secret) {
        if (!Secrets.looksFresh(secret)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return store.find(SecretDigest.of(secret))
                .filter(session -> session.over(now))
                .filter(session -> session.account()
                        .map(id -> accounts.find(id).filter(Account::active).isPresent())
                        .orElse(true));
    }

    private Optional<Actor> actor(OpenSession session, Instant now) {
        if (session.account().isEmpty()) {
            return Optional.of(Actor.owner(Actor.Means.PAGE, Identify.OWNER));
        }
        AccountId id = session.account().get();
        if (accounts.find(id).filter(Account::active).isPresent()) {
            return Optional.of(person(id));
        }
        Actor former = Actor.person(Actor.Means.PAGE, id.value(), Set.of());
        store.end(Set.of(session.id()), AuditNote.done(now, former, "end-of-deactivated", about(session)));
        return Optional.empty();
    }

    private Actor person(AccountId id) {
        LocalDate today = LocalDate.now(clock.withZone(Danish.ZONE));
        return Actor.person(Actor.Means.PAGE, id.value(), accounts.roles(id, today));
    }

    @Override
    public void end(Session session) {
        store.end(
                Set.of(session.id()),
                AuditNote.done(clock.instant(), session.actor(), "sign-out", about(session.kept())));
    }

    private static About about(OpenSession session) {
        return About.of("session", session.id().value());
    }
}

package dk.sigtepunkt.persistence.internal.sessions;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.sessions.OpenSession;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.sessions.SessionId;
import dk.sigtepunkt.domain.sessions.SessionStore;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nothing is held in memory, so that a session that one server ends is ended on all of them at once. */
@Component
public final class JpaSessionStore implements SessionStore {
    private static final String FORGET_OVER = "delete from OpenSessionRow s where s.endsAt <= :before";
    private static final String FORGET_ONE = "delete from OpenSessionRow s where s.secretHash = :key";
    private static final String END = "delete from OpenSessionRow s where s.sessionId in :ids";
    private static final String OWNERS =
            "select s from OpenSessionRow s where s.accountId is null order by s.begunAt desc, s.sessionId";
    private static final String ACCOUNTS =
            "select s from OpenSessionRow s where s.accountId = :account order by s.begunAt desc, s.sessionId";
    private static final String USED =
            "update OpenSessionRow s set s.usedAt = :at where s.secretHash = :key and s.usedAt < :at";

    private final Database database;

    @Activate
    public JpaSessionStore(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public Optional<OpenSession> find(SecretDigest key) {
        return database.inTransaction(manager -> Optional.ofNullable(manager.find(OpenSessionRow.class, key.hex()))
                .map(OpenSessionRow::session));
    }

    @Override
    public List<OpenSession> of(Optional<AccountId> account) {
        return database.inTransaction(manager -> of(manager, account)
                .getResultStream()
                .map(OpenSessionRow::session)
                .toList());
    }

    private static TypedQuery<OpenSessionRow> of(EntityManager manager, Optional<AccountId> account) {
        return account.map(id ->
                        manager.createQuery(ACCOUNTS, OpenSessionRow.class).setParameter("account", id.value()))
                .orElseGet(() -> manager.createQuery(OWNERS, OpenSessionRow.class));
    }

    @Override
    public void begin(OpenSession session, Optional<SecretDigest> instead, AuditNote note) {
        database.noted(note, manager -> {
            manager.createQuery(FORGET_OVER)
                    .setParameter("before", UtcText.of(session.times().begun().minus(OpenSession.REMEMBERED)))
                    .executeUpdate();
            instead.ifPresent(key -> manager.createQuery(FORGET_ONE)
                    .setParameter("key", key.hex())
                    .executeUpdate());
            manager.persist(new OpenSessionRow(session));
            return session;
        });
    }

    @Override
    public void used(SecretDigest key, Instant at) {
        database.inTransaction(manager -> manager.createQuery(USED)
                .setParameter("at", UtcText.of(at))
                .setParameter("key", key.hex())
                .executeUpdate());
    }

    @Override
    public int end(Set<SessionId> sessions, AuditNote note) {
        if (sessions.isEmpty()) {
            return 0;
        }
        return database.inTransaction(manager -> {
            int ended = manager.createQuery(END)
                    .setParameter("ids", sessions.stream().map(SessionId::value).toList())
                    .executeUpdate();
            if (ended > 0) {
                database.note(manager, note);
            }
            return ended;
        });
    }
}

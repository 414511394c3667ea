package dk.sigtepunkt.persistence.internal.signin;

import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.FailureCount;
import dk.sigtepunkt.domain.credentials.SignInAttempt;
import dk.sigtepunkt.domain.credentials.SignInAttempts;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A count is changed under the lock of its row, so that of several nodes none overlooks a failure. */
@Component(service = SignInAttempts.class)
public final class JpaSignInAttempts implements SignInAttempts {
    private final Database database;

    @Activate
    public JpaSignInAttempts(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public FailureCount count(String key, UnaryOperator<FailureCount> change) {
        try {
            return changed(key, change);
        } catch (DatabaseFailure e) {
            if (e.notUnique()) {
                // Both were the first ones to count it, and the other one was quicker: now there is a row to lock.
                return changed(key, change);
            }
            throw e;
        }
    }

    private FailureCount changed(String key, UnaryOperator<FailureCount> change) {
        return database.inTransaction(manager -> {
            FailureCountRow row = locked(manager, key);
            FailureCount before = row == null ? FailureCount.NONE : row.count();
            FailureCount after = change.apply(before);
            if (row != null) {
                row.becomes(after);
            } else if (!after.equals(before)) {
                manager.persist(new FailureCountRow(key, after));
            }
            return before;
        });
    }

    /** Null when nothing was locked, though another one may be there by now: then the insert says so. */
    private static @Nullable FailureCountRow locked(EntityManager manager, String key) {
        int locked = manager.createQuery("update FailureCountRow c set c.failures = c.failures + 0 where c.key = :key")
                .setParameter("key", key)
                .executeUpdate();
        return locked == 0 ? null : manager.find(FailureCountRow.class, key);
    }

    @Override
    public void failed(SignInAttempt attempt) {
        database.inTransaction(manager -> {
            manager.persist(new SignInAttemptRow(attempt));
            return attempt;
        });
    }

    @Override
    public void cleared(String key, AuditNote note) {
        database.noted(
                note,
                manager -> manager.createQuery("delete from FailureCountRow c where c.key = :key")
                        .setParameter("key", key)
                        .executeUpdate());
    }

    @Override
    public List<SignInAttempt> newest(int most) {
        return database.inTransaction(manager -> manager.createQuery(
                        "select a from SignInAttemptRow a order by a.triedAt desc, a.id desc", SignInAttemptRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(SignInAttemptRow::attempt)
                .toList());
    }

    @Override
    public void forget(Instant before) {
        database.inTransaction(manager -> {
            int failures = manager.createQuery("delete from SignInAttemptRow a where a.triedAt < :before")
                    .setParameter("before", UtcText.of(before))
                    .executeUpdate();
            int counts = manager.createQuery("delete from FailureCountRow c where c.lastAt < :before")
                    .setParameter("before", UtcText.of(before))
                    .executeUpdate();
            return failures + counts;
        });
    }
}

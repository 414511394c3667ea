package dk.sigtepunkt.persistence.internal.oidc;

import dk.sigtepunkt.domain.oidc.OidcAttempt;
import dk.sigtepunkt.domain.oidc.OidcAttempts;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whoever deletes an attempt's row has taken it; the database lets one. */
@Component(service = OidcAttempts.class)
public final class JpaOidcAttempts implements OidcAttempts {
    private final Database database;

    @Activate
    public JpaOidcAttempts(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public boolean begin(OidcAttempt attempt, Instant now) {
        return database.inTransaction(manager -> {
            manager.createQuery("delete from OidcAttemptRow a where a.expiresAt <= :now")
                    .setParameter("now", UtcText.of(now))
                    .executeUpdate();
            long kept = manager.createQuery("select count(a) from OidcAttemptRow a", Long.class)
                    .getSingleResult();
            if (kept >= MOST) {
                return false;
            }
            manager.persist(new OidcAttemptRow(attempt));
            return true;
        });
    }

    @Override
    public Optional<OidcAttempt> take(String stateHash, Instant now) {
        return database.inTransaction(manager -> {
            List<OidcAttemptRow> found = manager.createQuery(
                            "select a from OidcAttemptRow a where a.stateHash = :hash", OidcAttemptRow.class)
                    .setParameter("hash", stateHash)
                    .getResultList();
            int taken = manager.createQuery("delete from OidcAttemptRow a where a.stateHash = :hash")
                    .setParameter("hash", stateHash)
                    .executeUpdate();
            return taken == 1
                    ? found.stream()
                            .map(OidcAttemptRow::attempt)
                            .filter(attempt -> attempt.expiresAt().isAfter(now))
                            .findFirst()
                    : Optional.empty();
        });
    }
}

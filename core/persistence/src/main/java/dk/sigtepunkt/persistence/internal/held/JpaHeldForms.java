package dk.sigtepunkt.persistence.internal.held;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.held.HeldFormStore;
import dk.sigtepunkt.domain.held.SealedForm;
import dk.sigtepunkt.domain.sessions.SessionId;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nothing is held in memory: one signs in again on whichever server answers. */
@Component
public final class JpaHeldForms implements HeldFormStore {
    private static final String FORGET_OLD = "delete from HeldFormRow f where f.heldAt < :before";
    private static final String OWNERS =
            "select f from HeldFormRow f where f.accountId is null order by f.heldAt desc, f.sessionId";
    private static final String ACCOUNTS =
            "select f from HeldFormRow f where f.accountId = :account order by f.heldAt desc, f.sessionId";

    private final Database database;

    @Activate
    public JpaHeldForms(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public void hold(SealedForm form, Instant forgotten) {
        database.inTransaction(manager -> {
            manager.createQuery(FORGET_OLD)
                    .setParameter("before", UtcText.of(forgotten))
                    .executeUpdate();
            return manager.merge(new HeldFormRow(form));
        });
    }

    @Override
    public List<SealedForm> of(Optional<AccountId> account) {
        return database.inTransaction(manager ->
                of(manager, account).getResultStream().map(HeldFormRow::form).toList());
    }

    private static TypedQuery<HeldFormRow> of(EntityManager manager, Optional<AccountId> account) {
        return account.map(
                        id -> manager.createQuery(ACCOUNTS, HeldFormRow.class).setParameter("account", id.value()))
                .orElseGet(() -> manager.createQuery(OWNERS, HeldFormRow.class));
    }

    @Override
    public void forget(SessionId session, Optional<AccountId> account) {
        database.inTransaction(manager -> {
            Optional.ofNullable(manager.find(HeldFormRow.class, session.value()))
                    .filter(row -> row.form().account().equals(account))
                    .ifPresent(manager::remove);
            return session;
        });
    }
}

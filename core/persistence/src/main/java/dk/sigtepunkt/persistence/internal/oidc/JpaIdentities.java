package dk.sigtepunkt.persistence.internal.oidc;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.oidc.ExternalIdentity;
import dk.sigtepunkt.domain.oidc.Identities;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asked of the database each time: what one node unlinks opens nothing on another. */
@Component(service = Identities.class)
public final class JpaIdentities implements Identities {
    private final Database database;

    @Activate
    public JpaIdentities(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public Optional<AccountId> find(ExternalIdentity identity) {
        return database.inTransaction(manager -> find(manager, identity));
    }

    @Override
    public List<ExternalIdentity> of(AccountId account) {
        return database.inTransaction(manager -> manager.createQuery(
                        "select i from IdentityRow i where i.accountId = :account", IdentityRow.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(IdentityRow::identity)
                .toList());
    }

    @Override
    public boolean link(ExternalIdentity identity, AccountId account, AuditNote note) {
        return database.notedIfDone(note, manager -> add(manager, identity, account));
    }

    @Override
    public boolean unlink(ExternalIdentity identity, AuditNote note) {
        return database.notedIfDone(
                note,
                manager -> manager.createQuery(
                                        "delete from IdentityRow i where i.issuer = :issuer and i.subjectHash = :hash")
                                .setParameter("issuer", identity.issuer())
                                .setParameter("hash", identity.subjectHash())
                                .executeUpdate()
                        > 0);
    }

    /**
     * Links within a transaction that makes the account too.
     *
     * @return false when the identity opens an account already
     */
    public static boolean add(EntityManager manager, ExternalIdentity identity, AccountId account) {
        if (find(manager, identity).isPresent()) {
            return false;
        }
        manager.persist(new IdentityRow(identity, account));
        return true;
    }

    private static Optional<AccountId> find(EntityManager manager, ExternalIdentity identity) {
        return manager.createQuery(
                        "select i from IdentityRow i where i.issuer = :issuer and i.subjectHash = :hash",
                        IdentityRow.class)
                .setParameter("issuer", identity.issuer())
                .setParameter("hash", identity.subjectHash())
                .getResultStream()
                .map(IdentityRow::account)
                .findFirst();
    }
}

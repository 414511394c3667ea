package dk.sigtepunkt.persistence.internal.signin;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.Credentials;
import dk.sigtepunkt.domain.credentials.OneTimeLink;
import dk.sigtepunkt.domain.credentials.OneTimeLinks;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One row for each account's password, one for each link that can still be used. */
@Component(service = {Credentials.class, OneTimeLinks.class})
public final class JpaCredentials implements Credentials, OneTimeLinks {
    private final Database database;

    @Activate
    public JpaCredentials(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public Optional<StoredPassword> find(AccountId account) {
        return database.inTransaction(manager -> Optional.ofNullable(manager.find(PasswordRow.class, account.value()))
                .map(PasswordRow::password));
    }

    @Override
    public void set(AccountId account, StoredPassword password, AuditNote note) {
        database.noted(note, manager -> replaced(manager, account, password));
    }

    private static PasswordRow replaced(EntityManager manager, AccountId account, StoredPassword password) {
        endLinks(manager, account);
        return manager.merge(new PasswordRow(account, password));
    }

    private static int endLinks(EntityManager manager, AccountId account) {
        return manager.createQuery("delete from OneTimeLinkRow l where l.accountId = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }

    @Override
    public boolean take(AccountId account, String hash) {
        return database.inTransaction(manager -> manager.createQuery("update PasswordRow p set p.taken = true"
                                + " where p.accountId = :account and p.hash = :hash"
                                + " and p.expiresAt is not null and p.taken = false")
                        .setParameter("account", account.value())
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1);
    }

    @Override
    public void rehash(AccountId account, String hash, String anew) {
        database.inTransaction(manager -> manager.createQuery(
                        "update PasswordRow p set p.hash = :anew where p.accountId = :account and p.hash = :hash")
                .setParameter("anew", anew)
                .setParameter("account", account.value())
                .setParameter("hash", hash)
                .executeUpdate());
    }

    @Override
    public Optional<OneTimeLink> unused(String tokenHash) {
        return database.inTransaction(manager -> Optional.ofNullable(manager.find(OneTimeLinkRow.class, tokenHash))
                .map(OneTimeLinkRow::link));
    }

    @Override
    public void make(OneTimeLink link, AuditNote note) {
        database.noted(note, manager -> {
            int ended = endLinks(manager, link.account());
            manager.persist(new OneTimeLinkRow(link));
            return ended;
        });
    }

    @Override
    public boolean use(OneTimeLink link, StoredPassword password, AuditNote note) {
        return database.notedIfDone(note, manager -> {
            int used = manager.createQuery("delete from OneTimeLinkRow l where l.tokenHash = :token")
                    .setParameter("token", link.tokenHash())
                    .executeUpdate();
            if (used == 0) {
                return false;
            }
            replaced(manager, link.account(), password);
            return true;
        });
    }
}

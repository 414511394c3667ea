package dk.sigtepunkt.persistence.internal.signin;

import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.credentials.SecondFactors;
import dk.sigtepunkt.domain.credentials.StoredFactor;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One row for each account's app. What may happen once is an update that finds its row once. */
@Component(service = SecondFactors.class)
public final class JpaSecondFactors implements SecondFactors {
    private final Database database;

    @Activate
    public JpaSecondFactors(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public Optional<StoredFactor> find(AccountId account) {
        return database.inTransaction(
                manager -> Optional.ofNullable(manager.find(SecondFactorRow.class, account.value()))
                        .map(SecondFactorRow::factor));
    }

    @Override
    public boolean begin(AccountId account, String sealed, AuditNote note) {
        return database.notedIfDone(note, manager -> {
            SecondFactorRow there = manager.find(SecondFactorRow.class, account.value());
            if (there != null && there.factor().confirmed()) {
                return false;
            }
            if (there == null) {
                manager.persist(new SecondFactorRow(account, sealed));
                return true;
            }
            return 1
                    == manager.createQuery("update SecondFactorRow f set f.sealed = :sealed"
                                    + " where f.accountId = :account and f.confirmed = false")
                            .setParameter("sealed", sealed)
                            .setParameter("account", account.value())
                            .executeUpdate();
        });
    }

    @Override
    public boolean confirm(
            AccountId account, StoredFactor begun, long step, List<String> recoveryHashes, AuditNote note) {
        return database.notedIfDone(note, manager -> {
            int confirmed = manager.createQuery("update SecondFactorRow f set f.confirmed = true, f.lastStep = :step"
                            + " where f.accountId = :account and f.confirmed = false and f.sealed = :sealed")
                    .setParameter("step", step)
                    .setParameter("account", account.value())
                    .setParameter("sealed", begun.sealed())
                    .executeUpdate();
            if (confirmed == 1) {
                renew(manager, account, recoveryHashes);
            }
            return confirmed == 1;
        });
    }

    @Override
    public boolean take(AccountId account, long step) {
        return database.inTransaction(manager -> manager.createQuery("update SecondFactorRow f set f.lastStep = :step"
                                + " where f.accountId = :account and f.confirmed = true and f.lastStep < :step")
                        .setParameter("step", step)
                        .setParameter("account", account.value())
                        .executeUpdate()
                == 1);
    }

    @Override
    public boolean takeRecovery(AccountId account, String hash, Instant at, AuditNote note) {
        return database.notedIfDone(
                note,
                manager -> manager.createQuery("update RecoveryCodeRow c set c.usedAt = :at"
                                        + " where c.hash = :hash and c.accountId = :account and c.usedAt is null")
                                .setParameter("at", UtcText.of(at))
                                .setParameter("hash", hash)
                                .setParameter("account", account.value())
                                .executeUpdate()
                        == 1);
    }

    @Override
    public void renewRecovery(AccountId account, List<String> hashes, AuditNote note) {
        database.noted(note, manager -> renew(manager, account, hashes));
    }

    private static int renew(EntityManager manager, AccountId account, List<String> hashes) {
        int ended = forget(manager, account);
        hashes.forEach(hash -> manager.persist(new RecoveryCodeRow(account, hash)));
        return ended;
    }

    private static int forget(EntityManager manager, AccountId account) {
        return manager.createQuery("delete from RecoveryCodeRow c where c.accountId = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }

    @Override
    public int recoveryLeft(AccountId account) {
        return database.inTransaction(manager -> manager.createQuery(
                        "select count(c) from RecoveryCodeRow c where c.accountId = :account and c.usedAt is null",
                        Long.class)
                .setParameter("account", account.value())
                .getSingleResult()
                .intValue());
    }

    @Override
    public boolean off(AccountId account, AuditNote note) {
        return database.notedIfDone(note, manager -> {
            int off = manager.createQuery("delete from SecondFactorRow f where f.accountId = :account")
                    .setParameter("account", account.value())
                    .executeUpdate();
            forget(manager, account);
            return off == 1;
        });
    }
}

package dk.sigtepunkt.persistence.internal.accounts;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountBook;
import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.AccountStore;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.accounts.KeptRow;
import dk.sigtepunkt.domain.accounts.Login;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Read anew each time, so that what another node wrote holds at once. Whoever writes first takes the row that counts the
 * changes, and finds there whether what it judged by still holds: on both databases the others wait for it.
 */
@Component(service = {AccountStore.class, AccountDirectory.class, Accounts.class})
public final class JpaAccounts implements AccountStore {
    private final Database database;

    @Activate
    public JpaAccounts(@Reference OpenDatabase database) {
        this.database = database.opened();
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return database.inTransaction(manager ->
                Optional.ofNullable(manager.find(AccountRow.class, id.value())).map(AccountRow::account));
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return database.inTransaction(manager -> manager.createQuery(
                        "select a from AccountRow a, AccountNameRow n where n.accountId = a.id and n.loginKey = :key",
                        AccountRow.class)
                .setParameter("key", Login.key(login))
                .getResultStream()
                .map(AccountRow::account)
                .findFirst());
    }

    @Override
    public Optional<AccountName> name(AccountId id) {
        return database.inTransaction(manager -> Optional.ofNullable(manager.find(AccountNameRow.class, id.value()))
                .map(AccountNameRow::name));
    }

    @Override
    public Set<HeldRole> roles(AccountId id, LocalDate day) {
        return database.inTransaction(manager -> {
            List<AccountRow> some = manager.createQuery(
                            "select a from AccountRow a where a.id = :id or a.id in ("
                                    + "select h.standsInFor from HeldRoleRow h where h.accountId = :id)",
                            AccountRow.class)
                    .setParameter("id", id.value())
                    .getResultList();
            List<String> ids = some.stream().map(one -> one.id().value()).toList();
            return ids.isEmpty()
                    ? Set.<HeldRole>of()
                    : new AccountBook(0, AccountRows.entries(some, Map.of(), AccountRows.holdings(manager, ids)))
                            .roles(id, day);
        });
    }

    @Override
    public AccountBook book() {
        return database.inTransaction(AccountRows::book);
    }

    @Override
    public boolean write(List<AccountEntry> changed, long seen, AuditNote note) {
        return database.notedIfDone(note, manager -> {
            if (!AccountRows.taken(manager, seen)) {
                return false;
            }
            for (AccountEntry entry : changed) {
                AccountRows.keep(manager, entry);
            }
            return true;
        });
    }

    @Override
    public List<KeptRow> kept(AccountId id) {
        return database.reading(connection -> PersonalRows.of(connection, id));
    }
}

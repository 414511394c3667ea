package dk.sigtepunkt.persistence.internal.accounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountBook;
import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.AccountStore;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.accounts.Holding;
import dk.sigtepunkt.domain.accounts.KeptRow;
import dk.sigtepunkt.domain.accounts.Login;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
                    : new AccountBook(0, entries(some, Map.of(), holdings(manager, ids))).roles(id, day);
        });
    }

    private static List<HeldRoleRow> holdings(EntityManager manager, List<String> accounts) {
        return manager.createQuery(
                        "select h from HeldRoleRow h where h.accountId in :accounts order by h.id", HeldRoleRow.class)
                .setParameter("accounts", accounts)
                .getResultList();
    }

    @Override
    public AccountBook book() {
        return database.inTransaction(manager -> {
            // The count first: what is written while the rest is read makes it an old one, and nothing is judged by
            // that.
            long changes = changes(Database.connection(manager));
            List<AccountRow> accounts = manager.createQuery(
                            "select a from AccountRow a order by a.createdAt, a.id", AccountRow.class)
                    .getResultList();
            Map<AccountId, AccountName> names = manager.createQuery(
                            "select n from AccountNameRow n", AccountNameRow.class)
                    .getResultStream()
                    .collect(toMap(AccountNameRow::account, AccountNameRow::name));
            List<HeldRoleRow> held = manager.createQuery("select h from HeldRoleRow h order by h.id", HeldRoleRow.class)
                    .getResultList();
            return new AccountBook(changes, entries(accounts, names, held));
        });
    }

    private static List<AccountEntry> entries(
            List<AccountRow> accounts, Map<AccountId, AccountName> names, List<HeldRoleRow> held) {
        Map<AccountId, List<Holding>> holdings =
                held.stream().collect(groupingBy(HeldRoleRow::account, mapping(HeldRoleRow::holding, toList())));
        return accounts.stream()
                .map(one -> new AccountEntry(
                        one.account(),
                        one.deactivatedAt(),
                        Optional.ofNullable(names.get(one.id())),
                        holdings.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static long changes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select changes from account_changes where id = 1")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public boolean write(List<AccountEntry> changed, long seen, AuditNote note) {
        return database.inTransaction(manager -> {
            if (!taken(Database.connection(manager), seen)) {
                return false;
            }
            for (AccountEntry entry : changed) {
                keep(manager, entry);
            }
            database.note(manager, note);
            return true;
        });
    }

    private static boolean taken(Connection connection, long seen) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update account_changes set changes = changes + 1 where id = 1 and changes = ?")) {
            update.setLong(1, seen);
            return update.executeUpdate() == 1;
        }
    }

    private static void keep(EntityManager manager, AccountEntry entry) throws SQLException {
        manager.merge(new AccountRow(entry));
        manager.flush();
        entry.name().ifPresent(name -> manager.merge(new AccountNameRow(entry.id(), name)));
        entry.holdings().forEach(one -> manager.merge(new HeldRoleRow(one)));
        if (entry.account().state() == Account.State.ERASED) {
            PersonalRows.erase(Database.connection(manager), entry.id());
        }
    }

    @Override
    public List<KeptRow> kept(AccountId id) {
        return database.reading(connection -> PersonalRows.of(connection, id));
    }
}

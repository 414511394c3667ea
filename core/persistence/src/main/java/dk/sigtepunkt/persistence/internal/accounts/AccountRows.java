package dk.sigtepunkt.persistence.internal.accounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountBook;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.Holding;
import dk.sigtepunkt.persistence.internal.database.Database;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts as rows, read and written within somebody's transaction. */
final class AccountRows {
    private AccountRows() {}

    static AccountBook book(EntityManager manager) throws SQLException {
        // The count first: what is written while the rest is read makes it an old one, and nothing is judged by
        // that.
        long changes = changes(Database.connection(manager));
        List<AccountRow> accounts = manager.createQuery(
                        "select a from AccountRow a order by a.createdAt, a.id", AccountRow.class)
                .getResultList();
        Map<AccountId, AccountName> names = manager.createQuery("select n from AccountNameRow n", AccountNameRow.class)
                .getResultStream()
                .collect(toMap(AccountNameRow::account, AccountNameRow::name));
        List<HeldRoleRow> held = manager.createQuery("select h from HeldRoleRow h order by h.id", HeldRoleRow.class)
                .getResultList();
        return new AccountBook(changes, entries(accounts, names, held));
    }

    static List<AccountEntry> entries(
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

    static List<HeldRoleRow> holdings(EntityManager manager, List<String> accounts) {
        return manager.createQuery(
                        "select h from HeldRoleRow h where h.accountId in :accounts order by h.id", HeldRoleRow.class)
                .setParameter("accounts", accounts)
                .getResultList();
    }

    /** Waits for whoever writes just now; from here on nobody else does. */
    static void take(EntityManager manager) throws SQLException {
        try (Statement statement = Database.connection(manager).createStatement()) {
            statement.executeUpdate("update account_changes set changes = changes + 1 where id = 1");
        }
    }

    /** @return whether nothing was changed since that many changes; then nobody else writes from here on */
    static boolean taken(EntityManager manager, long seen) throws SQLException {
        try (PreparedStatement update = Database.connection(manager)
                .prepareStatement("update account_changes set changes = changes + 1 where id = 1 and changes = ?")) {
            update.setLong(1, seen);
            return update.executeUpdate() == 1;
        }
    }

    static void keep(EntityManager manager, AccountEntry entry) throws SQLException {
        manager.merge(new AccountRow(entry));
        manager.flush();
        entry.name().ifPresent(name -> manager.merge(new AccountNameRow(entry.id(), name)));
        entry.holdings().forEach(one -> manager.merge(new HeldRoleRow(one)));
        if (entry.account().state() == Account.State.ERASED) {
            PersonalRows.erase(Database.connection(manager), entry.id());
        }
    }
}

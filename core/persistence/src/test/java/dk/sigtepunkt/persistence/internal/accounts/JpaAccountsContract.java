package dk.sigtepunkt.persistence.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountBook;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.AccountStore;
import dk.sigtepunkt.domain.accounts.AccountStoreContract;
import dk.sigtepunkt.domain.accounts.FirstAdministrator;
import dk.sigtepunkt.domain.accounts.KeptRow;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.ChainVerifier;
import dk.sigtepunkt.persistence.internal.audit.JpaAuditTrail;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.DatabaseFailure;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keeps the port's promises on every database. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class JpaAccountsContract extends AccountStoreContract {
    private static final int STARTS = 4;

    private TestDatabase testDatabase;
    private Database database;

    abstract TestDatabase migrated();

    @Override
    protected AccountStore opened() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), STARTS, Clock.systemUTC());
        return again();
    }

    @Override
    protected AccountStore again() {
        return new JpaAccounts(database);
    }

    @Override
    protected long records() {
        return new JpaAuditTrail(database).head().seq();
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    @Test
    void ofSeveralThatStartAtOnceOneMakesTheFirstAdministrator() throws Exception {
        Callable<Optional<AccountId>> start = () ->
                new FirstAdministrator(again(), Clock.systemUTC()).make(Actor.server(Actor.Means.SCHEDULE, "server"));
        List<AccountId> made = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(STARTS);
        try {
            for (Future<Optional<AccountId>> done : threads.invokeAll(Collections.nCopies(STARTS, start))) {
                done.get().ifPresent(made::add);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(made).hasSize(1);
        assertThat(testDatabase.ask("select login, account_id from account_name"))
                .containsExactly("administrator|" + made.get(0));
        assertThat(records()).isEqualTo(1);
        assertThat(ChainVerifier.verify(
                                new JpaAuditTrail(database).after(0, 10).iterator(),
                                List.of(new JpaAuditTrail(database).head()))
                        .whole())
                .isTrue();
        assertThat(again().kept(made.get(0)))
                .extracting(KeptRow::kind)
                .containsExactly("account", "account_name", "held_role", "done_to_the_account");
    }

    /** The database has the last word, whatever was judged before. */
    @Test
    void ofAWriteThatFailsNothingIsKeptAndNoRecord() {
        AccountStore store = again();
        AccountEntry one = entry("aase@kommune.dk", 1);
        assertThat(store.write(List.of(one), 0, note(one))).isTrue();
        AccountEntry same = entry("AASE@kommune.dk", 2);
        assertThatThrownBy(() -> store.write(List.of(same), 1, note(same))).isInstanceOf(DatabaseFailure.class);
        assertThat(store.book()).isEqualTo(new AccountBook(1, List.of(one)));
        assertThat(records()).isEqualTo(1);
    }

    private static AccountEntry entry(String login, int seed) {
        Account account = new Account(
                AccountId.person(new Random(seed)), Account.Kind.PERSON, Account.State.ACTIVE, Instant.EPOCH, 1);
        return new AccountEntry(account, Optional.empty(), Optional.of(new AccountName("Åse", login)), List.of());
    }

    private static AuditNote note(AccountEntry entry) {
        return AuditNote.done(
                Instant.EPOCH,
                Actor.owner(Actor.Means.CONSOLE, "administrator"),
                "account-made",
                About.of("account", entry.id().value()));
    }
}

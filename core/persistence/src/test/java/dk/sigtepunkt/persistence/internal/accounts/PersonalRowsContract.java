package dk.sigtepunkt.persistence.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.AccountOrder;
import dk.sigtepunkt.domain.accounts.AccountResult;
import dk.sigtepunkt.domain.accounts.KeptRow;
import dk.sigtepunkt.domain.accounts.ManageAccounts;
import dk.sigtepunkt.domain.accounts.PersonalData;
import dk.sigtepunkt.domain.audit.ChainVerifier;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.people.KeptKind;
import dk.sigtepunkt.persistence.internal.audit.JpaAuditTrail;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All that is kept of a person is told and erased, on every database. */
// Each test begins with a database of its own.
@SuppressWarnings("NullAway.Init")
abstract class PersonalRowsContract {
    private static final Actor OWNER = Actor.owner(Actor.Means.CONSOLE, "administrator");
    private static final String SECRET = "hemmeligt-aftryk";

    /** Columns by which a row is somebody's, and those in which something of somebody stands. */
    private static final Set<String> PERSONAL = Set.of(
            "account_id",
            "actor_id",
            "person_name",
            "login",
            "login_key",
            "stands_in_for",
            "given_by",
            "ended_by",
            "made_by",
            "by_whom",
            "decided_by",
            "reason_text",
            "address",
            "device");

    private TestDatabase testDatabase;
    private Database database;
    private JpaAccounts store;
    private ManageAccounts manage;
    private PersonalData personal;
    private AccountId aase;
    private AccountId other;

    abstract TestDatabase migrated();

    @BeforeEach
    void somebodyOfWhomEverythingIsKept() throws SQLException {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 2, Clock.systemUTC());
        store = new JpaAccounts(database);
        manage = new ManageAccounts(store, Doors.house(), Clock.systemUTC());
        personal = PersonalData.keeping(Duration.ofDays(90), store, Doors.house(), Clock.systemUTC());
        aase = done(manage.make(new AccountName("Åse Holm", "aase@kommune.dk"), OWNER));
        Actor herself = Actor.owner(Actor.Means.PAGE, aase.value());
        other = done(manage.make(new AccountName("Bo", "bo@kommune.dk"), herself));
        done(manage.rename(
                new AccountOrder(other, 1, "Skrevet af Åse"), new AccountName("Bo L", "bo@kommune.dk"), herself));
        run(
                "insert into held_role values (1, '%1$s', 'controller', null, null, '2026-01-01', null, 'x',"
                        + " '2026-01-01T00:00:00.000000Z', null, null)",
                "insert into held_role values (2, '%2$s', 'stand-in', null, '%1$s', '2026-01-01', null, 'x',"
                        + " '2026-01-01T00:00:00.000000Z', null, null)",
                "insert into held_role values (3, '%2$s', 'controller', null, null, '2026-01-01', null, '%1$s',"
                        + " '2026-01-01T00:00:00.000000Z', null, null)",
                "insert into account_password values ('%1$s', '" + SECRET + "', '2026-01-01T00:00:00Z', null, false)",
                "insert into one_time_link values ('" + SECRET + "', '%1$s', 'reset', 'x', '2026-01-01T00:00:00Z')",
                "insert into second_factor values ('%1$s', '" + SECRET + "', true, 7)",
                "insert into recovery_code values ('" + SECRET + "', '%1$s', null)",
                "insert into open_session values ('" + SECRET + "', 'i', '%1$s', 'password', 'Firefox', 'b', 'u', 'e')",
                "insert into wheel_feed values ('" + SECRET + "', 'f', '%1$s', '', '2026', null)",
                "insert into held_form values ('i', '%1$s', '/beslutninger', '" + SECRET + "', 'h')",
                "insert into api_token values ('" + SECRET
                        + "', 't', '%1$s', 'Regneark', 'P', '', 'm', 'e', null, null)",
                "insert into account_key values ('SHA256:x', 'k', '%1$s', 'ssh-ed25519', 'Bærbar', 'a', null, null)",
                "insert into reminder_choice values ('%1$s', '2026-01-01T00:00:00.000000Z')",
                "insert into reminder_mail values ('p', '%1$s', 'question/1', 'sent', 'q', 0, 'n', 'e')",
                "insert into account_identity values ('https://login.example', '" + SECRET + "', '%1$s')",
                "insert into sign_in_attempt (tried_at, key_hash, account_id, address, reason)" + " values ('t', '"
                        + SECRET + "', '%1$s', '192.0.2.7', 'wrong-password')",
                "insert into deployment (act, bundle_version, file_name, sha256, by_whom, done_at, note)"
                        + " values ('installed', '1', 'f', 's', '%1$s', 'd', '')");
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = testDatabase.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one.formatted(aase.value(), other.value()));
            }
        }
    }

    private static AccountId done(AccountResult result) {
        return result.fold(
                done -> done.account().id(),
                refused -> {
                    throw new AssertionError(refused.why());
                },
                forbidden -> {
                    throw new AssertionError(forbidden.why());
                });
    }

    private List<KeptRow> told() {
        return personal.export(aase, OWNER).fold(PersonalData.Told::rows, refused -> List.of(), forbidden -> List.of());
    }

    private AccountOrder now() {
        return new AccountOrder(aase, store.find(aase).orElseThrow().version(), "");
    }

    private boolean whole() {
        JpaAuditTrail trail = new JpaAuditTrail(database);
        return ChainVerifier.verify(trail.after(0, 100).iterator(), List.of(trail.head()))
                .whole();
    }

    @Test
    void ofEverySortSomethingIsToldAndNoSecret() {
        assertThat(told())
                .extracting(KeptRow::kind)
                .containsOnly(
                        Arrays.stream(KeptKind.values()).map(KeptKind::code).toArray(String[]::new));
        assertThat(told())
                .allSatisfy(
                        row -> assertThat(row.values().values()).isNotEmpty().doesNotContain(SECRET));
        assertThat(told()).anySatisfy(row -> assertThat(row.values()).containsEntry("address", "192.0.2.7"));
    }

    @Test
    void whatTellsWhoItWasIsErasedAndTheChainIsWholeAsBefore() {
        assertThat(whole()).isTrue();
        done(manage.deactivate(now(), Optional.empty(), OWNER));
        done(personal.erase(now(), OWNER));
        assertThat(told())
                .extracting(KeptRow::kind)
                .containsOnly(Arrays.stream(KeptKind.values())
                        .filter(kind -> !kind.erased())
                        .map(KeptKind::code)
                        .toArray(String[]::new));
        assertThat(whole()).isTrue();
        assertThat(testDatabase.ask("select login from account_name")).containsExactly("bo@kommune.dk");
    }

    @Test
    void whatIsErasedIsWhatEverybodyIsToldToBe() {
        assertThat(PersonalRows.kinds()).containsExactlyInAnyOrder(KeptKind.values());
        assertThat(PersonalRows.erasedKinds())
                .containsExactlyInAnyOrder(Arrays.stream(KeptKind.values())
                        .filter(KeptKind::erased)
                        .toArray(KeptKind[]::new));
    }

    /** A table that comes to keep something of somebody, and that nobody is told of, is found here. */
    @Test
    void everyTableThatKeepsSomethingOfSomebodyIsRead() throws SQLException {
        Set<String> missing = new TreeSet<>();
        int found = 0;
        try (Connection connection = testDatabase.source().getConnection();
                ResultSet column = connection.getMetaData().getColumns(null, connection.getSchema(), null, null)) {
            while (column.next()) {
                String table = column.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                String name = column.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                Pattern read = Pattern.compile("(from|join) " + table + "\\b");
                if (PERSONAL.contains(name)) {
                    found++;
                    if (PersonalRows.statements().stream()
                            .noneMatch(statement -> read.matcher(statement).find())) {
                        missing.add(table + "." + name);
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(PERSONAL.size());
        assertThat(missing).isEmpty();
    }
}

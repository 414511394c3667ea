package dk.sigtepunkt.domain.accounts;

import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.Holding.Days;
import dk.sigtepunkt.domain.accounts.Holding.Stamp;
import dk.sigtepunkt.domain.accounts.Holding.What;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link AccountStore} promises: what is judged by an old book is not written, and each write leaves one record. */
public abstract class AccountStoreContract {
    private static final Instant AT = SKIPPED_HOUR;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);
    private static final CommitteeId HAVN = new CommitteeId("havn");
    private static final HeldRole SECRETARY = HeldRole.in(HAVN, Role.SECRETARY);
    private static final HeldRole ADMINISTRATOR = HeldRole.everywhere(Role.ADMINISTRATOR);
    private static final Days ALWAYS = new Days(LocalDate.of(2026, 1, 1), Optional.empty());
    private static final Stamp BY = new Stamp("administrator", AT);

    private final Random random = new Random(7);
    private final AtomicLong made = new AtomicLong();
    private AccountStore store;

    /** An empty store. */
    protected abstract AccountStore opened();

    /** The same store, read anew as after a start. */
    protected abstract AccountStore again();

    /** How many records the chain has. */
    protected abstract long records();

    @BeforeEach
    void openEmpty() {
        store = opened();
    }

    private AccountEntry person(String name, String login) {
        Account account = new Account(
                AccountId.person(random),
                Account.Kind.PERSON,
                Account.State.ACTIVE,
                AT.plusSeconds(made.incrementAndGet()),
                1);
        return new AccountEntry(account, Optional.empty(), Optional.of(new AccountName(name, login)), List.of());
    }

    private AccountEntry holding(AccountEntry entry, What what, Days days) {
        return entry.with(new Holding(made.incrementAndGet(), entry.id(), what, days, BY, Optional.empty()));
    }

    private static AuditNote note(AccountEntry entry) {
        return AuditNote.done(
                AT,
                Actor.owner(Actor.Means.CONSOLE, "administrator"),
                Permission.MANAGE_ACCOUNTS,
                "account-made",
                About.of("account", entry.id().value()));
    }

    private void written(AccountEntry... changed) {
        assertThat(store.write(List.of(changed), store.book().changes(), note(changed[0])))
                .isTrue();
    }

    @Test
    void nobodyIsThereBeforeSomebodyIsMade() {
        AccountId nobody = AccountId.person(random);
        assertThat(store.book()).isEqualTo(AccountBook.EMPTY);
        assertThat(store.find(nobody)).isEmpty();
        assertThat(store.name(nobody)).isEmpty();
        assertThat(store.roles(nobody, DAY)).isEmpty();
        assertThat(store.kept(nobody)).isEmpty();
    }

    @Test
    void everythingComesBackAsItWasKept() {
        AccountEntry first = holding(
                person("Åse Ærø-Øst", "Aase@Kommune.dk"),
                new Holding.Own(SECRETARY),
                new Days(DAY, Optional.of(DAY.plusDays(3))));
        AccountEntry second = holding(
                holding(person("Bo", "bo@kommune.dk"), new Holding.Own(ADMINISTRATOR), ALWAYS),
                new Holding.StandIn(first.id()),
                ALWAYS);
        AccountEntry third =
                holding(person("Ib", "ib@kommune.dk"), new Holding.Unknown("borgmester", Optional.of(HAVN)), ALWAYS);
        written(first, second, third);
        assertThat(store.book()).isEqualTo(new AccountBook(1, List.of(first, second, third)));
        assertThat(again().book()).isEqualTo(store.book());
        assertThat(store.find(first.id())).contains(first.account());
        assertThat(store.name(first.id())).isEqualTo(first.name());
        assertThat(store.byLogin(" aase@KOMMUNE.dk")).contains(first.account());
        assertThat(store.byLogin("andre@kommune.dk")).isEmpty();
        assertThat(store.roles(third.id(), DAY)).isEmpty();
    }

    @Test
    void whatWasJudgedByAnOldBookIsNotWrittenAndLeavesNoRecord() {
        AccountEntry first = person("Åse", "aase@kommune.dk");
        written(first);
        assertThat(records()).isEqualTo(1);
        long seen = store.book().changes();
        written(first.named(new AccountName("Åse Bo", "aase@kommune.dk")));
        AccountBook before = store.book();
        assertThat(store.write(List.of(first.deactivated(AT)), seen, note(first)))
                .isFalse();
        assertThat(store.book()).isEqualTo(before);
        assertThat(records()).isEqualTo(2);
    }

    @Test
    void aRoleIsHeldFromItsFirstDayToItsLast() {
        AccountEntry entry = holding(
                person("Bo", "bo@kommune.dk"), new Holding.Own(SECRETARY), new Days(DAY, Optional.of(DAY.plusDays(1))));
        written(entry);
        assertThat(store.roles(entry.id(), DAY.minusDays(1))).isEmpty();
        assertThat(store.roles(entry.id(), DAY)).containsExactly(SECRETARY);
        assertThat(store.roles(entry.id(), DAY.plusDays(1))).containsExactly(SECRETARY);
        assertThat(store.roles(entry.id(), DAY.plusDays(2))).isEmpty();
    }

    @Test
    void whoStandsInHasTheOthersRolesWithinTheDaysButNeverTheAdministrators() {
        AccountEntry away = holding(
                holding(person("Åse", "aase@kommune.dk"), new Holding.Own(SECRETARY), ALWAYS),
                new Holding.Own(ADMINISTRATOR),
                ALWAYS);
        AccountEntry further =
                holding(person("Ib", "ib@kommune.dk"), new Holding.Own(HeldRole.in(HAVN, Role.CHAIR)), ALWAYS);
        AccountEntry awayToo = holding(away, new Holding.StandIn(further.id()), ALWAYS);
        AccountEntry standIn = holding(
                person("Bo", "bo@kommune.dk"),
                new Holding.StandIn(away.id()),
                new Days(DAY, Optional.of(DAY.plusDays(6))));
        written(further, awayToo, standIn);
        assertThat(store.roles(standIn.id(), DAY.minusDays(1))).isEmpty();
        assertThat(store.roles(standIn.id(), DAY)).containsExactly(SECRETARY);
        assertThat(store.roles(standIn.id(), DAY.plusDays(7))).isEmpty();
        written(awayToo.deactivated(AT));
        assertThat(store.roles(standIn.id(), DAY)).isEmpty();
        assertThat(store.roles(away.id(), DAY)).isEmpty();
    }

    @Test
    void whoIsErasedHasNoNameAndKeepsWhatWasHeld() {
        AccountEntry entry = holding(person("Åse", "aase@kommune.dk"), new Holding.Own(SECRETARY), ALWAYS);
        written(entry);
        assertThat(store.kept(entry.id())).anySatisfy(row -> {
            assertThat(row.kind()).isEqualTo("account_name");
            assertThat(row.values()).containsEntry("person_name", "Åse").containsEntry("login", "aase@kommune.dk");
        });
        AccountEntry erased = entry.deactivated(AT).erased();
        written(erased);
        assertThat(again().book().entries()).containsExactly(erased);
        assertThat(store.byLogin("aase@kommune.dk")).isEmpty();
        assertThat(store.kept(entry.id()))
                .extracting(KeptRow::kind)
                .contains("held_role")
                .doesNotContain("account_name");
        written(person("En anden Åse", "aase@kommune.dk"));
        assertThat(store.book().entries()).hasSize(2);
    }

    /** Each reads, judges and writes again until it got through. */
    @Test
    void ofManyWritersEachIsWrittenOnce() throws Exception {
        int writers = 4;
        int each = 6;
        List<Callable<Integer>> jobs = IntStream.range(0, writers)
                .<Callable<Integer>>mapToObj(writer -> () -> {
                    int attempts = 0;
                    for (int one = 0; one < each; one++) {
                        AccountEntry anew = person("Nr", "nr-%d-%d@kommune.dk".formatted(writer, one));
                        do {
                            attempts++;
                        } while (!store.write(List.of(anew), store.book().changes(), note(anew)));
                    }
                    return attempts;
                })
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Integer> attempts = new ArrayList<>();
            for (Future<Integer> done : threads.invokeAll(jobs)) {
                attempts.add(done.get());
            }
            assertThat(attempts).allSatisfy(one -> assertThat(one).isGreaterThanOrEqualTo(each));
        } finally {
            threads.shutdownNow();
        }
        int all = writers * each;
        assertThat(store.book().entries()).hasSize(all);
        assertThat(store.book().changes()).isEqualTo(all);
        assertThat(records()).isEqualTo(all);
    }
}

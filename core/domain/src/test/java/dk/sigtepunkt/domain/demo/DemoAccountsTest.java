package dk.sigtepunkt.domain.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.AccountRefusal;
import dk.sigtepunkt.domain.accounts.AccountResult;
import dk.sigtepunkt.domain.accounts.FirstAdministrator;
import dk.sigtepunkt.domain.accounts.RoleBinding;
import dk.sigtepunkt.domain.audit.MemoryAuditTrail;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.credentials.PasswordHashing;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.people.AccountDoors;
import dk.sigtepunkt.domain.signin.PasswordRules;
import dk.sigtepunkt.domain.signin.SignInDoubles;
import dk.sigtepunkt.domain.sources.MemorySourceStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final CommitteeId HAVN = new CommitteeId("havn");

    private final MemoryCommitteeStore committees = new MemoryCommitteeStore();
    private final AccountDoors doors = new AccountDoors(committees, new MemoryAuditTrail(CLOCK), Doors.house(), CLOCK);
    private final MemorySourceStore sources = new MemorySourceStore();
    private final PasswordHashing hashing = SignInDoubles.hashing();

    DemoAccountsTest() {
        committees.installed(Contents.content(HAVN, "1", "{}", NOW), Contents.committee(HAVN), List.of(), Notes.any());
    }

    private DemoAccounts started(boolean wanted) {
        return new DemoAccounts(
                doors.store, doors.manage, doors.grant, doors.credentials, hashing, sources, CLOCK, wanted);
    }

    private AccountId id(Role role) {
        return doors.store
                .book()
                .byLogin(role.code() + "@demo.invalid")
                .orElseThrow()
                .id();
    }

    private boolean opens(AccountId account) {
        return hashing.matches(
                DemoAccounts.PASSWORD, doors.credentials.find(account).map(StoredPassword::hash));
    }

    @Test
    void withoutBeingAskedForThereAreNone() {
        DemoAccounts demo = started(false);
        assertThat(demo.on()).isFalse();
        assertThat(demo.open(Optional.of(HAVN), AccountDoors.OWNER)).isEmpty();
        assertThat(doors.store.book().entries()).isEmpty();
        assertThat(demo.close(AccountDoors.OWNER)).isZero();
    }

    @Test
    void thereIsOneForEachRoleWithAPasswordThatTheRulesTake() {
        new FirstAdministrator(doors.store, CLOCK).make(AccountDoors.OWNER);
        DemoAccounts demo = started(true);
        assertThat(demo.on()).isTrue();
        assertThat(demo.open(Optional.of(HAVN), AccountDoors.OWNER)).hasSameSizeAs(Role.values());
        for (DemoPerson person : demo.people()) {
            AccountId id = id(person.role());
            boolean bound = RoleBinding.of(person.role()) == RoleBinding.NEEDED;
            assertThat(doors.store.roles(id, TODAY))
                    .containsExactly(bound ? HeldRole.in(HAVN, person.role()) : HeldRole.everywhere(person.role()));
            assertThat(opens(id)).isTrue();
            PasswordRules rules = SignInDoubles.rules();
            assertThat(rules.objection(DemoAccounts.PASSWORD, doors.entry(id).name()))
                    .isEmpty();
        }
        long changes = doors.store.book().changes();
        assertThat(started(true).open(Optional.of(HAVN), AccountDoors.OWNER)).hasSameSizeAs(Role.values());
        assertThat(doors.store.book().changes()).isEqualTo(changes);
    }

    @Test
    void whereNoCommitteeIsNobodyIsInOne() {
        assertThat(started(true).open(Optional.empty(), AccountDoors.OWNER))
                .extracting(DemoPerson::role)
                .contains(Role.CONTROLLER)
                .doesNotContain(Role.SECRETARY);
    }

    @Test
    void startedWithoutTheyAreClosedAndTheirPasswordOpensNothing() {
        started(true).open(Optional.of(HAVN), AccountDoors.OWNER);
        DemoAccounts without = started(false);
        assertThat(without.close(AccountDoors.OWNER)).isEqualTo(Role.values().length);
        for (Role role : Role.values()) {
            assertThat(opens(id(role))).as(role.code()).isFalse();
            // The only administrator there is stays, for nobody could give a role any more; nobody knows how to get in
            // by it.
            assertThat(doors.entry(id(role)).account().active()).isEqualTo(role == Role.ADMINISTRATOR);
        }
        new FirstAdministrator(doors.store, CLOCK).make(AccountDoors.OWNER);

        started(true).open(Optional.of(HAVN), AccountDoors.OWNER);
        assertThat(opens(id(Role.SECRETARY))).isTrue();
        assertThat(doors.store.roles(id(Role.SECRETARY), TODAY)).containsExactly(HeldRole.in(HAVN, Role.SECRETARY));
    }

    @Test
    void theyAreNotMadeWhereSomebodyRealIs() {
        doors.made("Åse", "aase@kommune.dk");
        DemoAccounts demo = started(true);
        assertThat(demo.on()).isFalse();
        assertThat(demo.objection().orElseThrow()).contains("rigtige personers konti");
        assertThat(demo.open(Optional.of(HAVN), AccountDoors.OWNER)).isEmpty();
    }

    @Test
    void anAccountWithAKnownPasswordKeepsTheLoginByWhichItIsClosed() {
        started(true).open(Optional.of(HAVN), AccountDoors.OWNER);
        AccountId secretary = id(Role.SECRETARY);
        AccountResult renamed = doors.manage.rename(
                doors.order(secretary), new AccountName("Åse", "aase@kommune.dk"), AccountDoors.OWNER);
        assertThat(renamed).isInstanceOf(AccountResult.Refused.class);
        assertThat(((AccountResult.Refused) renamed).why().reason()).isEqualTo(AccountRefusal.Reason.NO_ADDRESS);
    }
}

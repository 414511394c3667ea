package dk.sigtepunkt.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.door.Doors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A town with two committees, its accounts and who looks after them. */
abstract class AccountTable {
    static final Instant NOW = Instant.parse("2026-03-02T11:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final CommitteeId HAVN = new CommitteeId("havn");
    static final CommitteeId SKOLE = new CommitteeId("skole");
    static final Actor OWNER = Actor.owner(Actor.Means.CONSOLE, "administrator");
    static final Actor SECRETARY = Actor.person(
            Actor.Means.PAGE, "p-aaaaaaaaaaaaaaaaaaaa", Set.of(HeldRole.in(new CommitteeId("havn"), Role.SECRETARY)));

    final MemoryAccountStore store = new MemoryAccountStore();
    final MemoryCommitteeStore committees = new MemoryCommitteeStore();
    final MemoryAuditLog refusals = new MemoryAuditLog();
    final ManageAccounts manage = new ManageAccounts(store, Doors.house(refusals), CLOCK);
    final GrantRoles grant = new GrantRoles(store, committees, Doors.house(refusals), CLOCK);
    final PersonalData personal = PersonalData.keeping(Duration.ofDays(90), store, Doors.house(refusals), CLOCK);

    AccountTable() {
        for (CommitteeId id : List.of(HAVN, SKOLE)) {
            committees.installed(Contents.content(id, "1", "{}", NOW), Contents.committee(id), List.of(), Notes.any());
        }
    }

    AccountId made(String name, String login) {
        return done(manage.make(new AccountName(name, login), OWNER)).account().id();
    }

    AccountEntry entry(AccountId id) {
        return store.book().find(id).orElseThrow();
    }

    /** About an account as it is now. */
    AccountOrder order(AccountId id) {
        return new AccountOrder(id, entry(id).account().version(), "");
    }

    AccountResult give(AccountId id, String role, String committee, String from, String to) {
        return grant.give(order(id), new WantedRole(role, committee, from, to), OWNER);
    }

    AccountResult give(AccountId id, String role, String committee) {
        return give(id, role, committee, "", "");
    }

    long holding(AccountId id) {
        List<Holding> all = entry(id).holdings();
        return all.get(all.size() - 1).id();
    }

    Set<HeldRole> roles(AccountId id, LocalDate day) {
        return store.roles(id, day);
    }

    /** It was done, with one record of it. */
    AccountResult.Done done(AccountResult result) {
        assertThat(store.notes()).hasSize((int) store.book().changes());
        return result.fold(
                done -> done,
                refused -> {
                    throw new AssertionError(refused.why());
                },
                forbidden -> {
                    throw new AssertionError(forbidden.why());
                });
    }

    static AccountRefusal.Reason reason(AccountResult result) {
        return result.fold(
                done -> {
                    throw new AssertionError(done);
                },
                refused -> {
                    assertThat(refused.why().sentence()).endsWith(".").doesNotContain("null");
                    return refused.why().reason();
                },
                forbidden -> {
                    throw new AssertionError(forbidden.why());
                });
    }

    String lastAct() {
        return store.notes().get(store.notes().size() - 1).entry().what().act();
    }

    static Optional<AccountId> nobody() {
        return Optional.empty();
    }
}

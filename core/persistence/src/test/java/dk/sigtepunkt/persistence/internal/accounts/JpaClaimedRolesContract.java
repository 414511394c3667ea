package dk.sigtepunkt.persistence.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.oidc.ClaimedRoles;
import dk.sigtepunkt.domain.oidc.ClaimedRolesContract;
import dk.sigtepunkt.domain.oidc.ExternalIdentity;
import dk.sigtepunkt.domain.oidc.Identities;
import dk.sigtepunkt.domain.oidc.Newcomer;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.persistence.internal.audit.JpaAuditTrail;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.TestDatabase;
import dk.sigtepunkt.persistence.internal.oidc.JpaIdentities;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keeps the port's promises on every database, and is what everybody else reads of accounts. */
// The contract calls opened() before each test.
@SuppressWarnings("NullAway.Init")
abstract class JpaClaimedRolesContract extends ClaimedRolesContract {
    private static final String ISSUER = "https://login.example/realms/by";
    private static final HeldRole SECRETARY = HeldRole.in(new CommitteeId("havn"), Role.SECRETARY);
    private static final HeldRole CONTROLLER = HeldRole.everywhere(Role.CONTROLLER);

    private final AccountId mia = AccountId.person(new Random(5));
    private TestDatabase testDatabase;
    private Database database;
    private ClaimedRoles roles;

    abstract TestDatabase migrated();

    @Override
    protected ClaimedRoles opened() {
        testDatabase = migrated();
        database = Database.open(testDatabase.source(), 2, Clock.systemUTC());
        roles = new JpaClaimedRoles(database, Clock.systemUTC());
        return roles;
    }

    @Override
    protected Identities identities() {
        return new JpaIdentities(database);
    }

    @AfterEach
    void close() {
        database.close();
        testDatabase.close();
    }

    private void welcomed(Set<HeldRole> held) {
        ExternalIdentity identity = ExternalIdentity.of(ISSUER, "mia");
        roles.welcome(new Newcomer(mia, identity, "Mia", Optional.of("mia@by.example"), held), note("oidc-welcome"));
    }

    private static AuditNote note(String act) {
        Actor person = Actor.person(Actor.Means.PAGE, "mia", Set.of());
        return AuditNote.done(Instant.now(), person, act, About.of("account", "mia"));
    }

    @Test
    void aNewcomerIsAnAccountLikeAnyOther() {
        welcomed(Set.of(SECRETARY, CONTROLLER));
        JpaAccounts accounts = new JpaAccounts(database);
        assertThat(accounts.byLogin("MIA@by.example").map(Account::id)).contains(mia);
        assertThat(accounts.roles(mia, LocalDate.now(Danish.ZONE))).containsExactlyInAnyOrder(SECRETARY, CONTROLLER);
        assertThat(accounts.roles(mia, LocalDate.now(Danish.ZONE).minusDays(2))).isEmpty();
        assertThat(new JpaAuditTrail(database).head().seq()).isEqualTo(1);
    }

    @Test
    void whatIsTakenAwayStaysReadableAndEndsAtOnce() {
        welcomed(Set.of(SECRETARY));
        roles.replace(mia, ISSUER, Set.of(CONTROLLER), note("oidc-roles"));
        JpaAccounts accounts = new JpaAccounts(database);
        AccountEntry entry = accounts.book().find(mia).orElseThrow();
        assertThat(entry.holdings()).hasSize(2);
        assertThat(accounts.roles(mia, LocalDate.now(Danish.ZONE))).containsExactly(CONTROLLER);
        assertThat(entry.account().version()).isGreaterThan(1);
    }

    @Test
    void ofSomebodyUnknownNothingIsKeptAndNothingNoted() {
        roles.replace(mia, ISSUER, Set.of(CONTROLLER), note("oidc-roles"));
        assertThat(new JpaAccounts(database).book().entries()).isEqualTo(List.of());
        assertThat(new JpaAuditTrail(database).head().seq()).isZero();
    }
}

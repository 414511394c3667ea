package dk.sigtepunkt.domain.people;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountEntry;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.accounts.AccountOrder;
import dk.sigtepunkt.domain.accounts.AccountResult;
import dk.sigtepunkt.domain.accounts.GrantRoles;
import dk.sigtepunkt.domain.accounts.ManageAccounts;
import dk.sigtepunkt.domain.accounts.MemoryAccountStore;
import dk.sigtepunkt.domain.accounts.PersonalData;
import dk.sigtepunkt.domain.accounts.WantedRole;
import dk.sigtepunkt.domain.audit.AuditTrail;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.credentials.MemoryCredentials;
import dk.sigtepunkt.domain.credentials.MemorySecondFactors;
import dk.sigtepunkt.domain.credentials.MemorySignInAttempts;
import dk.sigtepunkt.domain.credentials.Sealing;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.signin.CodeCheck;
import dk.sigtepunkt.domain.signin.HandOutLinks;
import dk.sigtepunkt.domain.signin.KnownPassword;
import dk.sigtepunkt.domain.signin.SignInDoubles;
import dk.sigtepunkt.domain.signin.Tries;
import dk.sigtepunkt.domain.signin.UseSecondFactor;
import dk.sigtepunkt.domain.signin.WatchSignIns;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Every use case by which accounts are looked after, over what is forgotten when the test ends. */
public final class AccountDoors {
    /** As with the machine's key. */
    public static final Actor OWNER = Actor.owner(Actor.Means.CONSOLE, "administrator");

    public final MemoryAccountStore store = new MemoryAccountStore();
    public final MemoryCredentials credentials = new MemoryCredentials();
    public final MemorySecondFactors factors = new MemorySecondFactors();
    public final MemorySignInAttempts attempts = new MemorySignInAttempts();
    public final Tries tries;
    public final SeeAccounts see;
    public final ManageAccounts manage;
    public final GrantRoles grant;
    public final PersonalData personal;
    public final HandOutLinks links;
    public final WatchSignIns signIns;
    public final UseSecondFactor factor;

    public AccountDoors(CommitteeStore committees, AuditTrail trail, FrontDoor door, Clock clock) {
        Sealing sealing = SignInDoubles.sealing();
        tries = new Tries(attempts, sealing, clock);
        see = new SeeAccounts(store, trail, door, clock);
        manage = new ManageAccounts(store, door, clock);
        grant = new GrantRoles(store, committees, door, clock);
        personal = PersonalData.keeping(Duration.ofDays(90), store, door, clock);
        links = new HandOutLinks(credentials, store, door, clock);
        signIns = new WatchSignIns(attempts, tries, door, clock);
        factor = new UseSecondFactor(
                store,
                factors,
                new CodeCheck(factors, sealing, clock),
                new KnownPassword(credentials, SignInDoubles.hashing(), tries, clock),
                door,
                clock);
    }

    /** An account that somebody made with the machine's key. */
    public AccountId made(String name, String login) {
        return done(manage.make(new AccountName(name, login), OWNER)).id();
    }

    public void given(AccountId id, String role, String committee) {
        done(grant.give(order(id), new WantedRole(role, committee, "", ""), OWNER));
    }

    public void closed(AccountId id) {
        done(manage.deactivate(order(id), Optional.empty(), OWNER));
    }

    public AccountEntry entry(AccountId id) {
        return store.book().find(id).orElseThrow();
    }

    /** About an account as it is now. */
    public AccountOrder order(AccountId id) {
        return new AccountOrder(id, entry(id).account().version(), "");
    }

    private static AccountEntry done(AccountResult result) {
        return result.fold(
                AccountResult.Done::account,
                refused -> {
                    throw new AssertionError(refused.why());
                },
                forbidden -> {
                    throw new AssertionError(forbidden.why());
                });
    }
}

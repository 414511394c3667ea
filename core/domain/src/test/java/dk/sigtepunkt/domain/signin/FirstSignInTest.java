package dk.sigtepunkt.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.FirstAdministrator;
import dk.sigtepunkt.domain.accounts.Login;
import dk.sigtepunkt.domain.accounts.MemoryAccountStore;
import dk.sigtepunkt.domain.credentials.MemoryCredentials;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.sessions.SignInMeans;
import dk.sigtepunkt.domain.signin.OneTimePasswords.Given;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the first person gets in, and what comes first then. */
class FirstSignInTest extends SignInTable {
    private static final DanishSignInWords WORDS = new DanishSignInWords();
    private static final Actor SERVER = Actor.server(Actor.Means.SCHEDULE, "serveren");
    private static final Actor OWNER = Actor.owner(Actor.Means.CONSOLE, "administrator");

    private final MemoryAccountStore store = new MemoryAccountStore();
    private final MemoryCredentials kept = new MemoryCredentials();
    private final FirstSignIn first = new FirstSignIn(
            new FirstAdministrator(store, clock),
            new OneTimePasswords(kept, hashing, tries, Doors.house(), clock),
            store,
            kept,
            Doors.house());
    private final Unfinished unfinished = new Unfinished(kept, codes, () -> administratorsNeedSecondFactor);

    private PasswordSignIn.Result enters(String password) {
        return new PasswordSignIn(store, kept, hashing, codes, tries, () -> administratorsNeedSecondFactor, clock)
                .withPassword(Login.FIRST, password, Optional.empty(), ADDRESS, Actor.Means.PAGE);
    }

    private AccountId administrator() {
        return store.byLogin(Login.FIRST).map(Account::id).orElseThrow();
    }

    private Given renewed() {
        return ((FirstSignIn.Renewed) first.renew(OWNER)).password();
    }

    @Test
    void theFirstStartMakesOneAndNoLaterOneDoes() {
        Given given = first.atStart(SERVER).orElseThrow();
        assertThat(first.atStart(SERVER)).isEmpty();
        assertThat(given.toString()).doesNotContain(given.password());
        assertThat(enters(given.password()))
                .isInstanceOfSatisfying(
                        PasswordSignIn.SignedIn.class,
                        in -> assertThat(in.mustChangePassword()).isTrue());
        assertThat(enters(given.password())).isEqualTo(new PasswordSignIn.Refused(WORDS.givenPasswordIsOver()));
    }

    @Test
    void aUsedAnExpiredAndALostPasswordAreRenewedByTheOwnerAlone() {
        Given used = first.atStart(SERVER).orElseThrow();
        enters(used.password());
        Given expired = renewed();
        clock.moves(Duration.ofHours(24));
        assertThat(enters(expired.password())).isEqualTo(new PasswordSignIn.Refused(WORDS.givenPasswordIsOver()));
        Given lost = renewed();
        Given last = renewed();
        assertThat(enters(lost.password())).isEqualTo(new PasswordSignIn.Refused(WORDS.wrongLogin()));
        clock.moves(Duration.ofSeconds(1));
        assertThat(enters(last.password())).isInstanceOf(PasswordSignIn.SignedIn.class);

        Actor person = Actor.person(
                Actor.Means.PAGE, administrator().value(), Set.of(HeldRole.everywhere(Role.ADMINISTRATOR)));
        assertThat(first.renew(person)).isInstanceOf(FirstSignIn.Forbidden.class);
        assertThat(first.renew(Actor.nobody(Actor.Means.PAGE))).isInstanceOf(FirstSignIn.Forbidden.class);
    }

    @Test
    void whereNobodyIsYetTheConsoleMakesTheAccountToo() {
        assertThat(enters(renewed().password())).isInstanceOf(PasswordSignIn.SignedIn.class);
    }

    @Test
    void whoHasChosenAPasswordKeepsIt() {
        first.atStart(SERVER);
        kept.set(administrator(), StoredPassword.chosen(hashing.hash(PASSWORD), NOON), Notes.note("set"));
        assertThat(first.renew(OWNER)).isEqualTo(new FirstSignIn.Refused(WORDS.firstHasChosen()));
        assertThat(enters(PASSWORD)).isInstanceOf(PasswordSignIn.SignedIn.class);
    }

    @Test
    void aPasswordOfOnesOwnComesFirstAndThenTheApp() {
        first.atStart(SERVER);
        Actor actor = Actor.person(
                Actor.Means.PAGE, administrator().value(), Set.of(HeldRole.everywhere(Role.ADMINISTRATOR)));
        administratorsNeedSecondFactor = true;
        assertThat(unfinished.first(actor, SignInMeans.PASSWORD)).contains(Unfinished.Step.CHOOSE_PASSWORD);
        assertThat(unfinished.first(actor, SignInMeans.PROVIDER)).isEmpty();
        assertThat(unfinished.first(OWNER, SignInMeans.EMERGENCY_KEY)).isEmpty();

        kept.set(administrator(), StoredPassword.chosen(hashing.hash(PASSWORD), NOON), Notes.note("set"));
        assertThat(unfinished.first(actor, SignInMeans.PASSWORD)).contains(Unfinished.Step.ADD_FACTOR);
        Actor controller =
                Actor.person(Actor.Means.PAGE, administrator().value(), Set.of(HeldRole.everywhere(Role.CONTROLLER)));
        assertThat(unfinished.first(controller, SignInMeans.PASSWORD)).isEmpty();
        administratorsNeedSecondFactor = false;
        assertThat(unfinished.first(actor, SignInMeans.PASSWORD)).isEmpty();
    }
}

package dk.sigtepunkt.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.OneTimeLink.Purpose;
import dk.sigtepunkt.domain.credentials.SignInAttempt;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.door.Doors;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By the old password, by a link, by the server's console. */
class PasswordChangesTest extends SignInTable {
    private static final DanishSignInWords WORDS = new DanishSignInWords();
    private static final String ANEW = "seks tørre katte sover";
    private static final Actor ADMINISTRATOR =
            Actor.person(Actor.Means.PAGE, "p-bbbbbbbbbbbbbbbbbbbb", Set.of(HeldRole.everywhere(Role.ADMINISTRATOR)));
    private static final Actor OWNER = Actor.owner(Actor.Means.CONSOLE, "administrator");

    private final ChangePassword change = new ChangePassword(accounts, credentials, known, rules, hashing, clock);
    private final HandOutLinks links = new HandOutLinks(credentials, accounts, Doors.house(), clock);
    private final UseLink use = new UseLink(credentials, accounts, rules, hashing, tries, clock);
    private final OneTimePasswords given = new OneTimePasswords(credentials, hashing, tries, Doors.house(), clock);
    private final WatchSignIns watch = new WatchSignIns(attempts, tries, Doors.house(), clock);

    @BeforeEach
    void aneHasAPassword() {
        anePasses();
    }

    private String link() {
        return ((HandOutLinks.Made) links.make(ANE, Purpose.RESET, ADMINISTRATOR)).token();
    }

    private ChangePassword.Result choose(String token, String password) {
        return use.choose(token, password, ADDRESS, Actor.Means.PAGE);
    }

    private void locked() {
        for (int n = 0; n < 20; n++) {
            with(LOGIN, "forkert");
            clock.moves(Duration.ofMinutes(15));
        }
        assertThat(with(LOGIN, PASSWORD)).isInstanceOf(PasswordSignIn.Slowed.class);
    }

    @Test
    void theOldPasswordIsNeededForANewOne() {
        for (int failure = 0; failure <= Brakes.ACCOUNT.free(); failure++) {
            assertThat(change.change("forkert", ANEW, ane(), ADDRESS))
                    .isEqualTo(new ChangePassword.Refused(WORDS.wrongOldPassword()));
        }
        assertThat(change.change(PASSWORD, ANEW, ane(), ADDRESS)).isInstanceOf(ChangePassword.Slowed.class);
        clock.moves(Duration.ofSeconds(1));
        assertThat(change.change(PASSWORD, ANEW, ane(), ADDRESS)).isEqualTo(new ChangePassword.Changed(ANE));
        assertThat(with(LOGIN, ANEW)).isInstanceOf(PasswordSignIn.SignedIn.class);
        assertThat(credentials.acts()).containsExactly("set", "password-changed");
        assertThat(reasons()).containsOnly(Reason.WRONG_OLD_PASSWORD);
    }

    @Test
    void theNewPasswordIsAnotherOneAndFollowsTheRules() {
        assertThat(change.change(PASSWORD, PASSWORD, ane(), ADDRESS))
                .isEqualTo(new ChangePassword.Refused(WORDS.same()));
        assertThat(change.change(PASSWORD, "for kort", ane(), ADDRESS))
                .isEqualTo(new ChangePassword.Refused(WORDS.tooShort(8, 15)));
        assertThat(change.change(PASSWORD, "Ane Overgaard 2026", ane(), ADDRESS))
                .isEqualTo(new ChangePassword.Refused(WORDS.ownName()));
    }

    @Test
    void onlyAPersonHasAPasswordToChange() {
        assertThat(change.change(PASSWORD, ANEW, OWNER, ADDRESS)).isInstanceOf(ChangePassword.Forbidden.class);
        assertThat(change.change(PASSWORD, ANEW, Actor.nobody(Actor.Means.PAGE), ADDRESS))
                .isInstanceOfSatisfying(
                        ChangePassword.Forbidden.class,
                        forbidden -> assertThat(forbidden.why().unknown()).isTrue());
    }

    @Test
    void aGivenPasswordStandsForTheOldOneAfterItsSignIn() {
        OneTimePasswords.Given first = given.give(ANE, OWNER).given().orElseThrow();
        assertThat(first.password()).matches("(\\w{4}-){5}\\w{4}");
        assertThat(first.expiresAt()).isEqualTo(NOON.plus(Duration.ofHours(24)));
        assertThat(with(LOGIN, first.password()))
                .isInstanceOfSatisfying(
                        PasswordSignIn.SignedIn.class,
                        in -> assertThat(in.mustChangePassword()).isTrue());
        assertThat(change.change(first.password(), ANEW, ane(), ADDRESS)).isEqualTo(new ChangePassword.Changed(ANE));
        assertThat(with(LOGIN, ANEW))
                .isInstanceOfSatisfying(
                        PasswordSignIn.SignedIn.class,
                        in -> assertThat(in.mustChangePassword()).isFalse());
    }

    @Test
    void aGivenPasswordIsMadeByWhoMayAndByTheServerAtItsFirstStart() {
        assertThat(given.give(ANE, ane()).why()).isPresent();
        assertThat(given.give(ANE, Actor.nobody(Actor.Means.CONSOLE)).given()).isEmpty();
        assertThat(given.give(ANE, Actor.server(Actor.Means.SCHEDULE, "server")).given())
                .isPresent();
        locked();
        OneTimePasswords.Given renewed = given.give(ANE, OWNER).given().orElseThrow();
        assertThat(renewed.toString()).doesNotContain(renewed.password());
        assertThat(with(LOGIN, renewed.password())).isInstanceOf(PasswordSignIn.SignedIn.class);
    }

    @Test
    void aLinkIsMadeByAnAdministratorForAPersonWhoIsThere() {
        assertThat(links.make(ANE, Purpose.RESET, ane())).isInstanceOf(HandOutLinks.Forbidden.class);
        assertThat(links.make(new AccountId("p-cccccccccccccccccccc"), Purpose.INVITE, ADMINISTRATOR))
                .isEqualTo(new HandOutLinks.Refused(WORDS.noSuchPerson()));
        accounts.state = Account.State.DEACTIVATED;
        assertThat(links.make(ANE, Purpose.RESET, ADMINISTRATOR))
                .isEqualTo(new HandOutLinks.Refused(WORDS.noSuchPerson()));
    }

    @Test
    void aLinkSetsAPasswordOnceAndOpensALock() {
        locked();
        String token = link();
        assertThat(credentials.unused(token)).isEmpty();
        assertThat(use.opensFor(token)).isPresent();
        assertThat(choose(token, "for kort")).isEqualTo(new ChangePassword.Refused(WORDS.tooShort(8, 15)));
        assertThat(choose(token, ANEW)).isEqualTo(new ChangePassword.Changed(ANE));
        assertThat(with(LOGIN, ANEW)).isInstanceOf(PasswordSignIn.SignedIn.class);
        assertThat(use.opensFor(token)).isEmpty();
        assertThat(choose(token, PASSWORD)).isEqualTo(new ChangePassword.Refused(WORDS.badLink()));
        assertThat(credentials.acts()).containsExactly("set", "reset-link-made", "password-set-by-link");
        assertThat(attempts.acts()).containsExactly("sign-in-unlocked", "signed-in");
    }

    @Test
    void aLinkIsGoodForADayForAnActiveAccountAndUntilTheNextOne() {
        String first = link();
        String second = link();
        assertThat(choose(first, ANEW)).isEqualTo(new ChangePassword.Refused(WORDS.badLink()));
        accounts.state = Account.State.DEACTIVATED;
        assertThat(choose(second, ANEW)).isEqualTo(new ChangePassword.Refused(WORDS.badLink()));
        accounts.state = Account.State.ACTIVE;
        clock.moves(Duration.ofHours(24));
        assertThat(choose(second, ANEW)).isEqualTo(new ChangePassword.Refused(WORDS.badLink()));
        assertThat(reasons()).containsOnly(Reason.BAD_LINK);
    }

    @Test
    void guessedLinksAreSlowedByAddress() {
        for (int n = 0; n < 11; n++) {
            assertThat(choose("gæt" + n, ANEW)).isInstanceOf(ChangePassword.Refused.class);
        }
        assertThat(choose(link(), ANEW)).isInstanceOf(ChangePassword.Slowed.class);
    }

    @Test
    void anAdministratorOpensALockAndOperationsSeeWhy() {
        locked();
        assertThat(watch.unlock(ANE, ane())).isPresent();
        assertThat(with(LOGIN, PASSWORD)).isInstanceOf(PasswordSignIn.Slowed.class);
        assertThat(watch.unlock(ANE, ADMINISTRATOR)).isEmpty();
        assertThat(with(LOGIN, PASSWORD)).isInstanceOf(PasswordSignIn.SignedIn.class);
        assertThat(watch.failures(5, OWNER).newest()).hasSize(5);
        assertThat(watch.failures(5, ane()).newest()).isEmpty();
        assertThat(watch.failures(5, ane()).why()).isPresent();
    }

    @Test
    void whoHasToWaitIsSeenByOperationsAndOnesOwnFailuresByOneself() {
        assertThat(watch.waiting(OWNER).held()).isEmpty();
        for (int failure = 0; failure <= Brakes.ACCOUNT.free(); failure++) {
            with(LOGIN, "forkert");
            with("ingen@kommune.dk", "forkert");
        }
        assertThat(watch.waiting(OWNER).held())
                .extracting(WatchSignIns.Held::account)
                .containsExactly(Optional.empty(), Optional.of(ANE));
        assertThat(watch.own(5, ane())).extracting(SignInAttempt::reason).containsOnly(Reason.WRONG_PASSWORD);
        assertThat(watch.own(5, OWNER)).isEmpty();
        assertThat(watch.waiting(ane()).why()).isPresent();
        clock.moves(Duration.ofSeconds(1));
        assertThat(watch.waiting(OWNER).held()).isEmpty();

        for (int n = 0; n < 11; n++) {
            choose("gæt" + n, ANEW);
        }
        assertThat(watch.waiting(OWNER).held())
                .extracting(WatchSignIns.Held::address, WatchSignIns.Held::locked)
                .containsExactly(tuple(ADDRESS, false));
        clock.moves(Duration.ofMinutes(15));
        locked();
        assertThat(watch.waiting(OWNER).held())
                .filteredOn(WatchSignIns.Held::locked)
                .extracting(WatchSignIns.Held::account)
                .containsExactly(Optional.of(ANE));
    }

    @Test
    void theKeyOfTheOwnerIsTakenWhateverCameBefore() {
        OwnerKeyAttempts owner = new OwnerKeyAttempts(tries);
        for (int n = 0; n < 11; n++) {
            assertThat(owner.tried(() -> false, ADDRESS)).isInstanceOf(OwnerKeyAttempts.Refused.class);
        }
        assertThat(owner.tried(() -> false, ADDRESS)).isInstanceOf(OwnerKeyAttempts.Slowed.class);
        assertThat(owner.tried(() -> true, ADDRESS)).isInstanceOf(OwnerKeyAttempts.Taken.class);
        assertThat(reasons()).hasSize(11).containsOnly(Reason.WRONG_OWNER_KEY);
    }

    @Test
    void anAccountWithoutAPasswordLetsNobodyIn() {
        SignInTable without = new SignInTable();
        assertThat(without.with(LOGIN, "")).isEqualTo(new PasswordSignIn.Refused(WORDS.wrongLogin()));
        assertThat(without.reasons()).containsExactly(Reason.NO_PASSWORD);
    }
}

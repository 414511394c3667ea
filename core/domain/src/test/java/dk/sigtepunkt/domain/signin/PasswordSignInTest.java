package dk.sigtepunkt.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.Account;
import dk.sigtepunkt.domain.credentials.SignInAttempt;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.credentials.StoredPassword;
import dk.sigtepunkt.domain.signin.PasswordSignIn.Proof;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordSignInTest extends SignInTable {
    private static final PasswordSignIn.Result WRONG = new PasswordSignIn.Refused(new DanishSignInWords().wrongLogin());
    private static final PasswordSignIn.Result IN = new PasswordSignIn.SignedIn(ANE, Proof.PASSWORD, false, false);

    @BeforeEach
    void aneHasAPassword() {
        anePasses();
    }

    private static Duration waits(PasswordSignIn.Result result) {
        assertThat(result).isInstanceOf(PasswordSignIn.Slowed.class);
        return ((PasswordSignIn.Slowed) result).how().left();
    }

    @Test
    void theRightPasswordLetsInAndIsNoted() {
        assertThat(with("Ane@Kommune.dk", PASSWORD)).isEqualTo(IN);
        assertThat(attempts.acts()).containsExactly("signed-in");
        assertThat(reasons()).isEmpty();
    }

    @Test
    void aPasswordIsTheSameHoweverItsLettersArePutTogether() {
        assertThat(with(LOGIN, PASSWORD.replace("å", "a\u030a"))).isEqualTo(IN);
    }

    @Test
    void whoeverIsRefusedReadsTheSameSentenceAndOperationsReadWhy() {
        assertThat(with("bo@kommune.dk", PASSWORD)).isEqualTo(WRONG);
        assertThat(with(LOGIN, "en anden adgangskode")).isEqualTo(WRONG);
        clock.moves(Duration.ofMinutes(1));
        accounts.state = Account.State.DEACTIVATED;
        assertThat(with(LOGIN, PASSWORD)).isEqualTo(WRONG);
        assertThat(reasons()).containsExactly(Reason.NOT_ACTIVE, Reason.WRONG_PASSWORD, Reason.UNKNOWN_LOGIN);
        assertThat(attempts.newest(9))
                .extracting(SignInAttempt::account)
                .containsExactly(Optional.of(ANE), Optional.of(ANE), Optional.empty());
        assertThat(attempts.acts()).isEmpty();
    }

    @Test
    void thePasswordIsHashedWhetherThereIsAnAccountOrNot() {
        with("bo@kommune.dk", PASSWORD);
        assertThat(hashing.asked).isEqualTo(1);
        with(LOGIN, "x".repeat(100_000));
        assertThat(hashing.asked).isEqualTo(2);
    }

    /** As anybody may who mistypes. */
    private void wrongTwice(String login) {
        for (int failure = 0; failure < Brakes.ACCOUNT.free(); failure++) {
            assertThat(with(login, "forkert")).isEqualTo(WRONG);
        }
    }

    @Test
    void eachFurtherFailureDoublesTheWaitForAnAccountAndForALoginThatNobodyHasAlike() {
        for (String login : new String[] {LOGIN, "bo@kommune.dk"}) {
            wrongTwice(login);
            assertThat(with(login, "forkert")).isEqualTo(WRONG);
            assertThat(waits(with(login, "forkert"))).isEqualTo(Duration.ofSeconds(1));
            clock.moves(Duration.ofSeconds(1));
            assertThat(with(login, "forkert")).isEqualTo(WRONG);
            assertThat(waits(with(login.toUpperCase(Locale.ROOT), PASSWORD))).isEqualTo(Duration.ofSeconds(2));
        }
    }

    @Test
    void afterTwentyFailuresTheAccountIsLockedForADayFromEverywhere() {
        for (int n = 0; n < 20; n++) {
            assertThat(with(LOGIN, "forkert")).isEqualTo(WRONG);
            clock.moves(Duration.ofMinutes(15));
        }
        PasswordSignIn.Result locked =
                signIn.withPassword(LOGIN, PASSWORD, Optional.empty(), "198.51.100.1", Actor.Means.PAGE);
        assertThat(waits(locked)).isEqualTo(Duration.ofHours(24).minusMinutes(15));
        assertThat(((PasswordSignIn.Slowed) locked).how().sentence()).contains("administrator");
        clock.moves(Duration.ofHours(24));
        assertThat(with(LOGIN, PASSWORD)).isEqualTo(IN);
    }

    @Test
    void theRightPasswordForgetsTheFailuresBefore() {
        wrongTwice(LOGIN);
        with(LOGIN, "forkert");
        clock.moves(Duration.ofSeconds(1));
        assertThat(with(LOGIN, PASSWORD)).isEqualTo(IN);
        wrongTwice(LOGIN);
        assertThat(with(LOGIN, PASSWORD)).isEqualTo(IN);
    }

    @Test
    void anAddressThatTriesManyLoginsIsSlowedAndOthersAreNot() {
        for (int n = 0; n < 11; n++) {
            assertThat(with("nr" + n + "@kommune.dk", "forkert")).isEqualTo(WRONG);
        }
        assertThat(waits(with(LOGIN, PASSWORD))).isEqualTo(Duration.ofSeconds(1));
        assertThat(signIn.withPassword(LOGIN, PASSWORD, Optional.empty(), "198.51.100.1", Actor.Means.PAGE))
                .isEqualTo(IN);
    }

    @Test
    void aClockThatJumpsBackLocksNobodyOut() {
        wrongTwice(LOGIN);
        with(LOGIN, "forkert");
        clock.moves(Duration.ofDays(-30));
        assertThat(waits(with(LOGIN, PASSWORD))).isEqualTo(Duration.ofSeconds(1));
        clock.moves(Duration.ofSeconds(1));
        assertThat(with(LOGIN, PASSWORD)).isEqualTo(IN);
    }

    @Test
    void aPasswordThatWasHashedWorseIsHashedAnew() {
        hashing.version = "3";
        assertThat(with(LOGIN, PASSWORD)).isEqualTo(IN);
        assertThat(credentials.find(ANE).orElseThrow().hash()).startsWith("3:");
        assertThat(with(LOGIN, PASSWORD)).isEqualTo(IN);
    }

    @Test
    void aGivenPasswordOpensOnceAndForADayAndMustBeChanged() {
        StoredPassword given = StoredPassword.given("2:givet", NOON, NOON.plus(Duration.ofHours(24)));
        credentials.set(ANE, given, Notes.note("given"));
        assertThat(with(LOGIN, "givet")).isEqualTo(new PasswordSignIn.SignedIn(ANE, Proof.PASSWORD, true, false));
        PasswordSignIn.Result over = new PasswordSignIn.Refused(new DanishSignInWords().givenPasswordIsOver());
        assertThat(with(LOGIN, "givet")).isEqualTo(over);
        credentials.set(ANE, given, Notes.note("given"));
        clock.moves(Duration.ofHours(24));
        assertThat(with(LOGIN, "givet")).isEqualTo(over);
        assertThat(reasons()).containsExactly(Reason.EXPIRED_PASSWORD, Reason.USED_PASSWORD);
    }

    @Test
    void anAdministratorWithoutASecondFactorIsSentToAddOneWhereThatIsAskedFor() {
        accounts.roles.add(HeldRole.everywhere(Role.ADMINISTRATOR));
        assertThat(with(LOGIN, PASSWORD)).isEqualTo(IN);
        administratorsNeedSecondFactor = true;
        assertThat(with(LOGIN, PASSWORD)).isEqualTo(new PasswordSignIn.SignedIn(ANE, Proof.PASSWORD, false, true));
    }

    @Test
    void failuresAreForgottenAfterNinetyDays() {
        with("bo@kommune.dk", "forkert");
        clock.moves(Duration.ofDays(91));
        with(LOGIN, "forkert");
        assertThat(reasons()).containsExactly(Reason.WRONG_PASSWORD);
    }

    @Test
    void noAnswerShowsASecretInALog() {
        StoredPassword stored = credentials.find(ANE).orElseThrow();
        assertThat(stored.toString()).doesNotContain(PASSWORD);
        assertThat(new PasswordSignIn.CodeNeeded("billet").toString()).doesNotContain("billet");
    }
}

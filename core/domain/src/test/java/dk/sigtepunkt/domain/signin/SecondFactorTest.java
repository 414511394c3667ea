package dk.sigtepunkt.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.credentials.SignInAttempt.Reason;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.signin.PasswordSignIn.Proof;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From adding an app to losing it. */
class SecondFactorTest extends SignInTable {
    private static final DanishSignInWords WORDS = new DanishSignInWords();
    private static final PasswordSignIn.Result IN =
            new PasswordSignIn.SignedIn(ANE, Proof.PASSWORD_AND_CODE, false, false);
    private static final Actor ADMINISTRATOR =
            Actor.person(Actor.Means.PAGE, "p-bbbbbbbbbbbbbbbbbbbb", Set.of(HeldRole.everywhere(Role.ADMINISTRATOR)));

    private final UseSecondFactor use = new UseSecondFactor(accounts, factors, codes, known, Doors.house(), clock);
    private byte[] secret = {};
    private List<String> recovery = List.of();

    @BeforeEach
    void aneAddsAnApp() {
        anePasses();
        UseSecondFactor.Begun begun = (UseSecondFactor.Begun) use.begin(PASSWORD, ane(), ADDRESS);
        secret = Base32.bytes(begun.secret());
        assertThat(secret).hasSize(20);
        assertThat(begun.uri())
                .isEqualTo("otpauth://totp/Sigtepunkt:ane%40kommune.dk?secret=" + begun.secret()
                        + "&issuer=Sigtepunkt&algorithm=SHA1&digits=6&period=30");
        assertThat(with(LOGIN, PASSWORD)).isInstanceOf(PasswordSignIn.SignedIn.class);
        assertThat(use.confirm("000 000", ane())).isEqualTo(new UseSecondFactor.Refused(WORDS.wrongCode()));
        recovery = ((UseSecondFactor.Codes) use.confirm(code(), ane())).recovery();
        clock.moves(Duration.ofSeconds(30));
    }

    /** As the app shows it now. */
    private String code() {
        return Totp.code(secret, Totp.step(clock.instant()), 6);
    }

    private PasswordSignIn.Result with(Optional<String> code) {
        return signIn.withPassword(LOGIN, PASSWORD, code, ADDRESS, Actor.Means.PAGE);
    }

    private String ticket() {
        return ((PasswordSignIn.CodeNeeded) with(Optional.empty())).ticket();
    }

    private PasswordSignIn.Result withCode(String ticket, String code) {
        return signIn.withCode(ticket, code, ADDRESS, Actor.Means.PAGE);
    }

    @Test
    void aCodeIsAskedForAndTakenWithThePasswordOrAfterIt() {
        assertThat(with(Optional.of(code()))).isEqualTo(IN);
        clock.moves(Duration.ofSeconds(30));
        String ticket = ticket();
        assertThat(withCode(ticket, code().substring(0, 3) + " " + code().substring(3)))
                .isEqualTo(IN);
        assertThat(factors.acts()).containsExactly("second-factor-begun", "second-factor-confirmed");
    }

    @Test
    void noCodeIsTakenTwiceAndNotTheOneThatConfirmed() {
        String code = code();
        assertThat(with(Optional.of(code))).isEqualTo(IN);
        assertThat(with(Optional.of(code))).isEqualTo(new PasswordSignIn.Refused(WORDS.usedCode()));
        clock.moves(Duration.ofSeconds(1));
        String confirmed = Totp.code(secret, Totp.step(clock.instant()) - 1, 6);
        assertThat(with(Optional.of(confirmed))).isEqualTo(new PasswordSignIn.Refused(WORDS.usedCode()));
        assertThat(reasons()).containsExactly(Reason.USED_CODE, Reason.USED_CODE);
    }

    @Test
    void aWrongPasswordWithARightCodeSaysNothingOfEither() {
        assertThat(signIn.withPassword(LOGIN, "forkert", Optional.of(code()), ADDRESS, Actor.Means.PAGE))
                .isEqualTo(new PasswordSignIn.Refused(WORDS.wrongLogin()));
        clock.moves(Duration.ofSeconds(1));
        assertThat(with(Optional.of(code()))).isEqualTo(IN);
    }

    @Test
    void wrongCodesAreSlowedAndThePasswordDoesNotForgetThem() {
        for (int failure = 0; failure < Brakes.ACCOUNT.free(); failure++) {
            withCode(ticket(), "nej");
        }
        assertThat(withCode(ticket(), "nej")).isEqualTo(new PasswordSignIn.Refused(WORDS.wrongCode()));
        clock.moves(Duration.ofSeconds(1));
        assertThat(withCode(ticket(), "nej")).isEqualTo(new PasswordSignIn.Refused(WORDS.wrongCode()));
        assertThat(with(Optional.empty())).isInstanceOf(PasswordSignIn.Slowed.class);
        clock.moves(Duration.ofSeconds(2));
        assertThat(withCode(ticket(), "nej")).isEqualTo(new PasswordSignIn.Refused(WORDS.wrongCode()));
        assertThat(((PasswordSignIn.Slowed) with(Optional.empty())).how().left())
                .isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void aTicketIsGoodForFiveMinutesAndForThePasswordThatItStandsFor() {
        PasswordSignIn.Result late = new PasswordSignIn.Refused(WORDS.tooLate());
        assertThat(withCode("opdigtet", code())).isEqualTo(late);
        String ticket = ticket();
        clock.moves(Duration.ofMinutes(5));
        assertThat(withCode(ticket, code())).isEqualTo(late);
        String before = ticket();
        new ChangePassword(accounts, credentials, known, rules, hashing, clock)
                .change(PASSWORD, "seks tørre katte sover", ane(), ADDRESS);
        assertThat(withCode(before, code())).isEqualTo(late);
    }

    @Test
    void eachRecoveryCodeOpensOnceHoweverItIsWritten() {
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("(\\w{4}-){4}\\w{4}"));
        String first = recovery.get(0).toUpperCase(Locale.ROOT).replace('-', ' ');
        assertThat(with(Optional.of(first)))
                .isEqualTo(new PasswordSignIn.SignedIn(ANE, Proof.PASSWORD_AND_RECOVERY_CODE, false, false));
        assertThat(with(Optional.of(first))).isEqualTo(new PasswordSignIn.Refused(WORDS.wrongCode()));
        assertThat(use.own(ane())).contains(new UseSecondFactor.Standing(true, 9));
        assertThat(factors.acts()).endsWith("recovery-code-used");
    }

    @Test
    void newRecoveryCodesTakeThePlaceOfTheOld() {
        assertThat(use.renewRecovery("forkert", ane(), ADDRESS))
                .isEqualTo(new UseSecondFactor.Refused(WORDS.wrongOldPassword()));
        clock.moves(Duration.ofSeconds(1));
        assertThat(use.renewRecovery(PASSWORD, ane(), ADDRESS)).isInstanceOf(UseSecondFactor.Codes.class);
        assertThat(with(Optional.of(recovery.get(0)))).isEqualTo(new PasswordSignIn.Refused(WORDS.wrongCode()));
    }

    @Test
    void withoutTheKeyOfTheServerOnlyRecoveryCodesOpen() {
        sealing.forgetsItsKey();
        assertThat(with(Optional.of(code()))).isEqualTo(new PasswordSignIn.Refused(WORDS.wrongCode()));
        assertThat(reasons()).containsExactly(Reason.UNREADABLE_SECRET);
        clock.moves(Duration.ofSeconds(1));
        assertThat(with(Optional.of(recovery.get(3)))).isInstanceOf(PasswordSignIn.SignedIn.class);
    }

    @Test
    void aSecondAppNeedsTheFirstOneTakenAwayByAnAdministrator() {
        assertThat(use.begin(PASSWORD, ane(), ADDRESS)).isEqualTo(new UseSecondFactor.Refused(WORDS.factorThere()));
        assertThat(use.off(ANE, ane())).isInstanceOf(UseSecondFactor.Forbidden.class);
        assertThat(use.off(ANE, ADMINISTRATOR)).isEqualTo(new UseSecondFactor.Off(ANE));
        assertThat(use.off(ANE, ADMINISTRATOR)).isEqualTo(new UseSecondFactor.Refused(WORDS.noFactor()));
        assertThat(with(Optional.empty())).isInstanceOf(PasswordSignIn.SignedIn.class);
        assertThat(use.confirm(code(), ane())).isEqualTo(new UseSecondFactor.Refused(WORDS.noFactor()));
    }

    @Test
    void onesOwnAppIsTurnedOffWithACode() {
        for (int failure = 0; failure <= Brakes.ACCOUNT.free(); failure++) {
            assertThat(use.offOwn("000 000", ane(), ADDRESS)).isEqualTo(new UseSecondFactor.Refused(WORDS.wrongCode()));
        }
        assertThat(use.offOwn(code(), ane(), ADDRESS)).isInstanceOf(UseSecondFactor.Slowed.class);
        assertThat(reasons()).containsOnly(Reason.WRONG_CODE);
        clock.moves(Duration.ofSeconds(30));
        String used = code();
        withCode(ticket(), used);
        assertThat(use.offOwn(used, ane(), ADDRESS)).isEqualTo(new UseSecondFactor.Refused(WORDS.usedCode()));
        clock.moves(Duration.ofSeconds(30));
        assertThat(use.offOwn(code(), ane(), ADDRESS)).isEqualTo(new UseSecondFactor.Off(ANE));
        assertThat(use.offOwn(code(), ane(), ADDRESS)).isEqualTo(new UseSecondFactor.Refused(WORDS.noFactor()));
        assertThat(use.offOwn(code(), Actor.nobody(Actor.Means.PAGE), ADDRESS))
                .isInstanceOf(UseSecondFactor.Forbidden.class);
    }

    @Test
    void onlyAPersonHasAnApp() {
        assertThat(use.begin(PASSWORD, Actor.owner(Actor.Means.PAGE, "administrator"), ADDRESS))
                .isInstanceOf(UseSecondFactor.Forbidden.class);
        assertThat(use.confirm(code(), Actor.nobody(Actor.Means.PAGE))).isInstanceOf(UseSecondFactor.Forbidden.class);
        assertThat(use.own(Actor.nobody(Actor.Means.PAGE))).isEmpty();
    }
}

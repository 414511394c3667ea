package dk.sigtepunkt.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.accounts.AccountName;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final DanishSignInWords WORDS = new DanishSignInWords();
    private static final Optional<AccountName> ANE =
            Optional.of(new AccountName("Ane Overgaard", "ane.overgaard@kommune.dk"));

    private final PasswordRules rules =
            new PasswordRules(Set.of("correcthorsebattery", "superman", "qwertyuiop")::contains, SignInTable.BAKKEBY);

    private Optional<String> objection(String password) {
        return rules.objection(password, ANE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fire våde hunde løber",
                "7h2k9x4q8w3z5vab",
                "blå krydderi-telefon",
                "æøåæøåbcdefghijk",
                "kaffekop 🚲 bibliotek",
                "sommer i et telt ved vandet",
                "Anes hest hopper over bækken"
            })
    void aLongOneOfAnySignsIsTaken(String password) {
        assertThat(objection(password)).isEmpty();
    }

    @Test
    void lengthIsCountedInSignsAsTheyAreComposed() {
        assertThat(objection("fjorten tegn i")).contains(WORDS.tooShort(14, 15));
        assertThat(objection("fjorten tegn a\u030a")).contains(WORDS.tooShort(14, 15));
        assertThat(objection("kaffe bibliotek ".repeat(8))).isEmpty();
        assertThat(objection("kaffe bibliotek ".repeat(8) + "!")).contains(WORDS.tooLong(129, 128));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fire våde hunde\nløber", "fire våde\u0000hunde løber", "fire våde hunde \ud800 løber"})
    void whatNoKeyboardWritesIsRefused(String password) {
        assertThat(objection(password)).contains(WORDS.unwritable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CorrectHorseBattery",
                "2026 correcthorsebattery!",
                "superman superman",
                "Superman123456789",
                "supermansupermansup",
                "qwerty-uiop-12345"
            })
    void whatEverybodyUsesIsRefusedWithAnythingAroundIt(String password) {
        assertThat(objection(password)).contains(WORDS.common());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012345",
                "aaaaaaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "Sommer2026Sommer2026",
                "Bakkeby Kommune 2026",
                "bakkeby-sigtepunkt-1",
                "!!!!!!! hest !!!!!!!",
                "SigtepunktVinter2026"
            })
    void whatHasNoKernelIsRefused(String password) {
        assertThat(objection(password)).contains(WORDS.guessable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ane.overgaard@kommune.dk",
                "Ane Overgaard 1987",
                "overgaardovergaard",
                "min ane.overgaard@kommune.dk kode"
            })
    void theOwnNameIsRefused(String password) {
        assertThat(objection(password)).contains(WORDS.ownName());
    }

    @Test
    void withoutAnOwnerTheNameMeansNothing() {
        assertThat(rules.objection("Ane Overgaard 1987", Optional.empty())).isEmpty();
    }
}

package dk.sigtepunkt.sources.internal.statbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatbankWordsTest {
    private final StatbankAnswerWords words = StatbankAnswerWords.in(Danish.LOCALE);

    private static String refusal(String setting, String value) {
        Map<String, String> settings = Map.of("table", "FOLK1A", setting, value);
        return catchThrowableOfType(SourceTrouble.class, () -> StatbankOrder.of(settings))
                .sentence();
    }

    @Test
    void anOrderThatCannotBePlacedNamesItsSetting() {
        assertThat(refusal("lang", "de"))
                .isEqualTo("Datakildens opsætning i committee.yaml kan ikke bruges:"
                        + " »lang« er »de«, men skal være da eller en.");
        assertThat(refusal("variables.KØN", " , "))
                .isEqualTo("Datakildens opsætning i committee.yaml kan ikke bruges:"
                        + " »variables.KØN« har ingen værdier; skriv * for dem alle.");
    }

    @Test
    void anAnswerThatIsNotWholeIsNotUsed() {
        assertThat(words.notWhole("FOLK1A", 1))
                .isEqualTo("Hentningen af FOLK1A har ikke både beskrivelse og tal (1 dokumenter). Hent den igen.");
        assertThat(words.otherFields("FOLK1A", 3, 2, 4))
                .isEqualTo("Statistikbankens svar om FOLK1A har 2 felter i linje 3, men overskrifter til 4;"
                        + " det er ikke brugt. Hent det igen.");
        assertThat(words.figuresNotLast("FOLK1A"))
                .isEqualTo("Statistikbankens svar om FOLK1A har ikke tallene i en sidste kolonne »INDHOLD«;"
                        + " det er ikke brugt. Hent det igen.");
        assertThat(words.notUtf8("FOLK1A"))
                .isEqualTo("Statistikbankens svar om FOLK1A er ikke UTF-8; det er ikke brugt. Hent det igen.");
    }

    @Test
    void aColumnThatTheTableDoesNotHaveIsNamedToThoseWhoMayReadIt() {
        String sentence = words.unknownColumn("FOLK1A", "HJEM");
        assertThat(Quoted.whole(sentence))
                .isEqualTo("Statistikbankens svar om FOLK1A har en kolonne »HJEM«, som tabellen ikke har;"
                        + " det er ikke brugt. Hent det igen.");
        assertThat(Quoted.open(sentence, Set.of()))
                .isEqualTo("Statistikbankens svar om FOLK1A har en kolonne, som tabellen ikke har;"
                        + " det er ikke brugt. Hent det igen.");
    }

    @Test
    void aTableIsCalledByItsDescription() {
        assertThat(words.readingDescription("FOLK1A")).isEqualTo("Læser beskrivelsen af FOLK1A");
        assertThat(words.noVariables("FOLK1A"))
                .isEqualTo("Statistikbankens beskrivelse af tabellen FOLK1A har ingen variable. Prøv igen senere.");
        assertThat(words.inAnswer(2, "linje 4")).isEqualTo("svar 2, linje 4");
        assertThat(words.leftOut()).isEqualTo("udeladt af BULK");
    }
}

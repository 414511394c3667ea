package dk.sigtepunkt.committees.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a report says in passing, and the log once, to the letter. */
class ContributionWordsTest {
    private static final CommitteeId HAVN = new CommitteeId("havn");
    private static final Instant SINCE = Instant.parse("2026-11-23T13:05:00Z");

    private final ContributionWords words = ContributionWords.danish();

    @Test
    void whatIsOverSoonIsSaidWithThatItIs() {
        assertThat(Instead.LEAVING.reason())
                .isEqualTo(
                        "Udvalgets bidrag kan ikke hentes lige nu; udvalget er ved at blive skiftet. Prøv igen om lidt.");
        assertThat(Instead.CROWDED.reason()).isEqualTo("Udvalgets bidrag nåede ikke frem; prøv igen om lidt.");
        assertThat(Instead.CLOSING.reason()).isEqualTo("Serveren er ved at lukke.");
    }

    @Test
    void aLateAnswerIsSaidSinceWhen() {
        assertThat(words.late(SINCE))
                .isEqualTo(
                        "Udvalgets bidrag svarede for sent, sidst det blev kaldt; sådan har det været siden 23.11.2026"
                                + " kl. 14.05.");
    }

    @Test
    void theLogIsToldOfWhatBeginsAndOfItsEnd() {
        assertThat(words.noAnswer(HAVN)).isEqualTo("Bidraget fra havn svarer ikke (siges først igen, når det er ovre)");
        assertThat(words.unusableAnswer(HAVN, "teksten er tom"))
                .isEqualTo("Bidraget fra havn er ubrugeligt: teksten er tom (siges først igen, når det er ovre)");
        assertThat(words.answersAgain(HAVN, SINCE))
                .isEqualTo("Bidraget fra havn svarer igen efter at have fejlet siden 2026-11-23T13:05:00Z");
    }
}

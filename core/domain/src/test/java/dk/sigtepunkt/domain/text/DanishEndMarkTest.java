package dk.sigtepunkt.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishEndMarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ordlyden er nu »Vi vil vokse.«.|Ordlyden er nu »Vi vil vokse.«",
                "Ordlyden er nu »…og vi vil vokse.«.|Ordlyden er nu »…og vi vil vokse.«",
                "Ordlyden er nu »vi vil…«.|Ordlyden er nu »vi vil…«",
                "Filen siger: »Vi vil vokse!«. Nu vises det.|Filen siger: »Vi vil vokse!« Nu vises det.",
                "Titlen er nu »Klima«..|Titlen er nu »Klima«.",
                "Enheden er nu »pct.«.|Enheden er nu »pct.«.",
                "Enheden er nu »1.000 kr.«.|Enheden er nu »1.000 kr.«.",
                "Titlen er nu »Klima«.|Titlen er nu »Klima«."
            })
    void standsOnce(String said, String once) {
        assertThat(DanishEndMark.once(said)).isEqualTo(once);
        assertThat(new Text("{0}", Locale.ROOT).say(said)).isEqualTo(once);
    }

    @Test
    void aQuotedSentenceEndsTheOneThatItStandsIn() {
        assertThat(Danish.sentence("Fordi »Vi vil vokse.«")).isEqualTo("Fordi »Vi vil vokse.«");
        assertThat(Danish.sentence("Er det sandt?")).isEqualTo("Er det sandt?");
        assertThat(Danish.sentence("Fordi »Vi vil vokse«")).isEqualTo("Fordi »Vi vil vokse«.");
        assertThat(Danish.sentence("4 mio. kr.")).isEqualTo("4 mio. kr.");
    }
}

package dk.sigtepunkt.sources.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.text.Danish;
import org.junit.jupiter.api.Test;

class WireWordsTest {
    private final WireWords words = WireWords.in(Danish.LOCALE);

    @Test
    void aHostThatCannotBeAskedIsNamed() {
        assertThat(words.secretInAddress("api.example.org"))
                .isEqualTo("Adressen hos api.example.org må ikke indeholde brugernavn eller adgangskode;"
                        + " brug ${token.navn}.");
        assertThat(words.movedInCircles("api.example.org"))
                .isEqualTo("api.example.org bliver ved med at vise videre til sig selv. Kontrollér adressen.");
        assertThat(words.stopped("api.example.org")).isEqualTo("Hentningen fra api.example.org blev afbrudt.");
    }

    @Test
    void anAnswerThatIsPackedTooHardIsNamedWithBothItsSizes() {
        assertThat(words.bomb("api.example.org", 1000, 5_000_000))
                .isEqualTo("Svaret fra api.example.org er pakket mistænkeligt hårdt: 1000 bytes fylder over 5000000"
                        + " bytes udpakket. Det er afvist som en »zipbombe«; spørg den, der driver kilden.");
    }
}

package dk.sigtepunkt.sources.internal.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.text.Danish;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ErasureWordsTest {
    private final ErasureWords words = ErasureWords.in(Danish.LOCALE);

    @Test
    void theLogSaysHowMuchIsErasedOrThatItIsNotYet() {
        assertThat(words.erased(3)).isEqualTo("Det, der var gemt af afviste filer, er slettet (3 dokumenter)");
        assertThat(words.notYet(Path.of("data")))
                .isEqualTo("Det, der er gemt af afviste filer i data, kan ikke slettes endnu;"
                        + " det prøves ved næste start");
    }
}

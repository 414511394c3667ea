package dk.sigtepunkt.sources.internal.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.text.Danish;
import org.junit.jupiter.api.Test;

class RowWordsTest {
    private final RowWords words = RowWords.in(Danish.LOCALE);

    @Test
    void whatCannotBeAskedSaysWhatToWriteInstead() {
        assertThat(words.notOne(2)).isEqualTo("Aflever én fil ad gangen; her er 2.");
        assertThat(words.bodyWithoutPost()).isEqualTo("Datakilden har en body; så skal method være POST.");
        assertThat(words.bodyWithoutFields())
                .isEqualTo("Datakildens body skal være et JSON-objekt, når »page« er sat.");
    }
}

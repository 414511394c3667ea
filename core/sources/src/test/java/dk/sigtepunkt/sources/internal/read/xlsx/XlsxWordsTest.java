package dk.sigtepunkt.sources.internal.read.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.text.Danish;
import org.junit.jupiter.api.Test;

class XlsxWordsTest {
    private final XlsxWords words = XlsxWords.in(Danish.LOCALE);

    @Test
    void aWorkbookThatIsTooMuchIsNotOpened() {
        assertThat(words.tooManyParts(10_000))
                .isEqualTo("Regnearket åbnes ikke, for det har over 10000 dele."
                        + " Gem kun det ark, der skal bruges, i en ny fil.");
        assertThat(words.large(500))
                .isEqualTo("Regnearket åbnes ikke, for det fylder over 500 MB, når det er pakket ud."
                        + " Gem kun det ark, der skal bruges, i en ny fil.");
    }

    @Test
    void anEmptySheetHasNoHeadings() {
        assertThat(words.noHeadings()).isEqualTo("Arket har ingen overskrifter.");
        assertThat(words.noRows()).isEqualTo("Arket har overskrifter, men ingen rækker.");
    }
}

package dk.sigtepunkt.sources.internal.read.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.sources.internal.quote.Quoted;
import org.junit.jupiter.api.Test;

class FigureReadingWordsTest {
    private final FigureReadingWords words = FigureReadingWords.in(Danish.LOCALE);

    @Test
    void aNumberOfPersonsThatIsNoneIsNamedByItsColumn() {
        assertThat(words.negativeCount("N")).isEqualTo("antallet i kolonnen »N« er under nul");
        assertThat(Quoted.whole(words.inCount("N", Quoted.cell("fem") + " er ikke et tal")))
                .isEqualTo("antallet i kolonnen »N«: »fem« er ikke et tal");
        assertThat(words.emptyArea()).isEqualTo("området er tomt");
    }

    @Test
    void aMarkIsRepeatedOnlyWhenItIsAsShortAsMarksAre() {
        assertThat(words.mark("b")).isEqualTo("Kildens mærke: »b«");
        assertThat(words.otherMark()).isEqualTo("Kilden har et mærke ved tallet, som ikke gengives.");
    }
}

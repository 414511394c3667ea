package dk.sigtepunkt.sources.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void aSentenceIsToldOpenWithAStandInAndWholeWithTheCell() {
        String sentence = "Linje 2, kolonnen »Antal«: %s er ikke et tal".formatted(Quoted.cell("Jens, Vej 3"));
        assertThat(Quoted.open(sentence, Set.of())).isEqualTo("Linje 2, kolonnen »Antal«: cellen er ikke et tal");
        assertThat(Quoted.whole(sentence)).isEqualTo("Linje 2, kolonnen »Antal«: »Jens, Vej 3« er ikke et tal");
    }

    @Test
    void aHeadingIsToldToAllOnlyWhenTheCommitteeDeclaredIt() {
        String sentence = "Kolonnen %s ligner CPR-numre".formatted(Quoted.heading("Borger", "nr. 3"));
        assertThat(Quoted.open(sentence, Set.of("Antal"))).isEqualTo("Kolonnen nr. 3 ligner CPR-numre");
        assertThat(Quoted.open(sentence, Set.of("Borger"))).isEqualTo("Kolonnen »Borger« ligner CPR-numre");
    }

    @Test
    void aCellThatIsLikeADeclaredHeadingIsNotToldForThat() {
        assertThat(Quoted.open(Quoted.cell("Borger"), Set.of("Borger"))).isEqualTo("Cellen");
    }

    @Test
    void aCellCannotBreakOutOfItsMarks() {
        String sentence = Quoted.cell("a\uE003b\uE000c\uE002d\uE001e") + " er ikke et tal";
        assertThat(Quoted.open(sentence, Set.of())).isEqualTo("Cellen er ikke et tal");
        assertThat(Quoted.whole(sentence)).isEqualTo("»abcde« er ikke et tal");
    }

    @Test
    void whatIsQuotedWithinAPhraseIsLeftOutWithIt() {
        String sentence = "Fejl: " + Quoted.phrase("det er " + Quoted.cell("x"), "noget andet") + ".";
        assertThat(Quoted.open(sentence, Set.of())).isEqualTo("Fejl: noget andet.");
        assertThat(Quoted.whole(sentence)).isEqualTo("Fejl: det er »x«.");
    }

    @Test
    void whatBrokeIsLoggedByWhereNotByWhatItSaid() {
        NumberFormatException cause = new NumberFormatException("For input string: \"Jens\"");
        WithoutWords told = WithoutWords.of(new IllegalStateException("Jens", cause));
        assertThat(told).hasMessage("java.lang.IllegalStateException");
        assertThat(told)
                .cause()
                .hasMessage("java.lang.NumberFormatException")
                .satisfies(where -> assertThat(where.getStackTrace()).isEqualTo(cause.getStackTrace()));
    }
}

package dk.sigtepunkt.web.internal.written;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.web.internal.written.SideBySide.How;
import dk.sigtepunkt.web.internal.written.SideBySide.Piece;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two texts word by word: nothing is lost, and what stands in both is marked in neither. */
final class SideBySideTest {
    private static final String BEFORE = "Flere cykler til arbejde.\n\nStien er ikke åbnet.";
    private static final String NOW = "Flere cykler til arbejde og skole.\n\nStien er åbnet i maj.";

    private static SideBySide of(String before, String now) {
        return SideBySide.of("side", "Tekst", before, now);
    }

    private static String text(List<Piece> pieces, Predicate<Piece> which) {
        return pieces.stream().filter(which).map(Piece::text).collect(joining());
    }

    @Test
    void wordsThatCameAndWentAreMarkedAndTheRestIsNot() {
        SideBySide texts = of(BEFORE, NOW);

        assertThat(texts.how()).isEqualTo(How.CHANGED);
        assertThat(texts.before())
                .containsExactly(
                        new Piece("same", "Flere cykler til "),
                        new Piece("out", "arbejde.\n\n"),
                        new Piece("same", "Stien er "),
                        new Piece("out", "ikke åbnet."));
        assertThat(text(texts.now(), Piece::in)).isEqualTo("arbejde og skole.\n\nåbnet i maj.");
    }

    @Test
    void theSameTextIsToldAsThat() {
        assertThat(of(BEFORE, BEFORE).how()).isEqualTo(How.SAME);
        assertThat(of(BEFORE, BEFORE).now()).containsExactly(new Piece("same", BEFORE));
    }

    @Test
    void whereNothingStoodOrStandsNoWordIsMarked() {
        assertThat(of("", NOW).how()).isEqualTo(How.NEW);
        assertThat(of("", NOW).before()).isEmpty();
        assertThat(of(BEFORE, "").how()).isEqualTo(How.GONE);
        assertThat(of(BEFORE, "").now()).isEmpty();
    }

    @Test
    void whatIsWrittenAllAnewIsToldAsThatInsteadOfBeingMarkedAllOver() {
        SideBySide texts = of(BEFORE, "Vi begyndte forfra med en helt anden plan for byen.");

        assertThat(texts.how()).isEqualTo(How.ANOTHER);
        assertThat(texts.before()).containsExactly(new Piece("same", BEFORE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ofAnyTwoTextsBothSidesStandAsTheyWereWrittenAndTheSameInTheUnmarked(long seed) {
        Random random = new Random(seed);
        for (int one = 0; one < 200; one++) {
            String before = text(random);
            String now = text(random);
            SideBySide texts = of(before, now);
            assertThat(text(texts.before(), piece -> true)).isEqualTo(before);
            assertThat(text(texts.now(), piece -> true)).isEqualTo(now);
            if (texts.how() == How.CHANGED) {
                assertThat(text(texts.before(), piece -> !piece.out()))
                        .isEqualTo(text(texts.now(), piece -> !piece.in()));
            }
        }
    }

    private static String text(Random random) {
        List<String> words = List.of("stien ", "er ", "åben\n\n", "- ", "ikke ", "i ", "maj. ");
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(one -> words.get(random.nextInt(words.size())))
                .collect(joining());
    }
}

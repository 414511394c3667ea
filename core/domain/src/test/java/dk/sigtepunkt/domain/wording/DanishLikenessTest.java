package dk.sigtepunkt.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DanishLikenessTest {
    /** Who adds sentences runs {@link LearnWeights}; else the product would not know them. */
    @Test
    void theWeightsWereLearnedFromTheSentencesThatStandHere() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(DanishLikeness.class.getResourceAsStream("/wording/learned.tsv"))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .findFirst())
                    .contains(LearnWeights.heading());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roen i klassen kan vi takke den nye ordning for.",
                "Bumpene har taget luften ud af dem, der kørte for stærkt.",
                "Med de nye stier fik vi børnene op på cyklerne."
            })
    void theWordsThatAreNamedStandInTheSentence(String text) {
        List<Claim> claims = WordingCheck.plain().claims(text);

        assertThat(claims).isNotEmpty();
        assertThat(claims).allSatisfy(claim -> {
            assertThat(text.substring(claim.from(), claim.to())).isEqualTo(claim.words());
            assertThat(claim.words()).isNotBlank();
            assertThat(claim.suggestion()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Med de nye stier følger 14 bænke.",
                "Bumpene blev lagt i juni, og der er målt fart i september.",
                "Er der kommet ro i klassen af den nye ordning?",
                "",
                "…"
            })
    void whatOnlyStandsBesideItIsLeftAlone(String text) {
        assertThat(WordingCheck.plain().claims(text)).isEmpty();
    }
}

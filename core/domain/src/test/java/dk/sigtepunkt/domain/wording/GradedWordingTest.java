package dk.sigtepunkt.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is known of actions decides how much may be said of them. */
class GradedWordingTest {
    private static final GradedAction MENTORS =
            new GradedAction("vej/mentor", "Mentorer til unge", Strength.SUPPORTED, "vel underbygget");
    private static final GradedAction PATCHES = GradedAction.unclaimed("vej/lap", "Lapning af huller");
    private static final GradedAction PHONE =
            new GradedAction("vej/tlf", "Telefonlinjen", Strength.LIKELY, "sandsynligt");

    private final WordingCheck check = WordingCheck.knowing(List.of(MENTORS, PATCHES, PHONE), List.of("Kryds 14"));

    private final WordingCheck plain = WordingCheck.plain();

    private static List<GradedAction> named(String... titles) {
        return Stream.of(titles)
                .map(title -> GradedAction.unclaimed(title, title))
                .toList();
    }

    private static String part(String what) {
        return what + " har bidraget til faldet i ledigheden.";
    }

    private static String likely(String what) {
        return what + " har sandsynligvis bidraget til faldet i ledigheden.";
    }

    @Nested
    class Under {
        @Test
        void aTextSaysAsMuchAsTheBestClaimOnItsActionAndNoMore() {
            assertThat(check.under("vej/mentor").overclaims(part("Indsatsen"))).isEmpty();
            assertThat(check.under("vej/tlf").overclaims(part("Indsatsen")))
                    .singleElement()
                    .satisfies(claim -> {
                        assertThat(claim.suggestion()).isEqualTo("har sandsynligvis bidraget til");
                        assertThat(claim.action()).contains(PHONE);
                    });
            assertThat(check.under("vej/tlf").overclaims(likely("Indsatsen"))).isEmpty();
        }

        @Test
        void withoutAClaimItSaysOnlyThatItMayBeSo() {
            assertThat(check.under("vej/lap").overclaims(likely("Indsatsen")))
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.suggestion()).isEqualTo("kan have bidraget til"));
            assertThat(check.under("vej/lap").overclaims("Indsatsen kan have bidraget til faldet i ledigheden."))
                    .isEmpty();
            assertThat(check.under("vej/ny").overclaims(likely("Indsatsen"))).hasSize(1);
        }

        @Test
        void noGradeLetsItSayThatTheOneCameOfTheOther() {
            assertThat(check.under("vej/mentor").overclaims("Indsatsen har medført et fald i ledigheden."))
                    .hasSize(1);
        }
    }

    @Nested
    class Named {
        @Test
        void aTextAnywhereSaysOfAnActionWhatItsGradeAllows() {
            assertThat(check.overclaims(part("Mentorer til unge"))).isEmpty();
            assertThat(check.overclaims(part("Lapning af huller"))).hasSize(1);
            assertThat(check.overclaims(part("Telefonlinjen"))).hasSize(1);
            assertThat(check.overclaims(part("En indsats"))).isEmpty();
        }

        @Test
        void theNameCountsBeforeTheActionUnderWhichTheTextStands() {
            assertThat(check.under("vej/lap").overclaims(part("Mentorer til unge")))
                    .isEmpty();
            assertThat(check.under("vej/mentor").overclaims(part("Lapning af huller")))
                    .hasSize(1);
        }

        @Test
        void ofSeveralTheLeastCountsAndASentenceThatPointsBackIsOfTheOneBefore() {
            assertThat(check.overclaims(part("Mentorer til unge og Lapning af huller")))
                    .hasSize(1);
            assertThat(check.overclaims("Vi begyndte på Lapning af huller. Det har bidraget til et fald i ledigheden."))
                    .hasSize(1);
        }

        @Test
        void ofTwoThatAreCalledTheSameTheOneOfWhichMostMayBeSaidIsMeant() {
            GradedAction same = GradedAction.unclaimed("by/mentor", "Mentorer til unge");

            assertThat(WordingCheck.knowing(List.of(same, MENTORS), List.of()).overclaims(part("Mentorer til unge")))
                    .isEmpty();
        }

        @Test
        void aShortWordIsNoNameOfItsOwn() {
            GradedAction bus = GradedAction.unclaimed("vej/bus", "Bussen");

            assertThat(WordingCheck.knowing(List.of(bus), List.of()).overclaims(part("Bussen")))
                    .isEmpty();
        }
    }

    @Test
    void anActionIsKnownByItsTitle() {
        String text = "Byens Puls har medført, at vi ser Kryds 14 på 3,2.";

        assertThat(plain.overclaims(text)).isEmpty();
        assertThat(WordingCheck.knowing(named("Byens Puls"), List.of("Kryds 14"))
                        .overclaims(text))
                .hasSize(1);
    }

    @Test
    void aTitleSaysNothingOfItsOwn() {
        String text = "Flere unge i job begynder i maj, fordi lokalerne er klar.";

        assertThat(WordingCheck.knowing(named("Flere unge i job"), List.of()).claims(text))
                .isEmpty();
    }

    @Test
    void namesCanBeAnything() {
        assertThatCode(() -> WordingCheck.knowing(named("", " ", "?", "14", "…"), List.of("", "%"))
                        .claims("Hvad som helst 14 …"))
                .doesNotThrowAnyException();
    }
}

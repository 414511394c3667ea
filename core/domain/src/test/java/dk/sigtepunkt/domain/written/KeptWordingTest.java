package dk.sigtepunkt.domain.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptWordingTest {
    private static final String CLAIM = "Mentorordningen har medført et fald i ledigheden.";
    private static final String WHY = "det er målt i et forsøg med lodtrækning";
    private static final String KEPT = CLAIM + " [Ordlyden »medført« er beholdt: " + WHY + "]";
    private static final int LONGEST = 200;

    private final Map<String, String> sent = new HashMap<>();
    private final WrittenFields fields = WrittenFields.of(name -> sent.getOrDefault(name, ""));

    private String said() {
        return fields.said("text", "Tekst", LONGEST);
    }

    private List<String> faults() {
        return fields.faults().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    @Test
    void whatClaimsNothingIsTakenAsItIs() {
        sent.put("text", "Ledigheden er faldet.");

        assertThat(said()).isEqualTo("Ledigheden er faldet.");
        assertThat(fields.sound()).isTrue();
    }

    @Test
    void whatClaimsTooMuchIsToldWithTheWordsAndASuggestion() {
        sent.put("text", CLAIM);

        assertThat(said()).isEmpty();
        assertThat(faults()).containsExactly("text overclaims");
        assertThat(fields.faults().get(0).sentence())
                .contains("»medført«", "»kan have bidraget til«", "»Behold ordlyden, fordi …«");
    }

    @Test
    void aReasonKeepsTheWordingAndStandsAtTheTextsEnd() {
        sent.put("text", CLAIM);
        sent.put("keep.text", WHY);

        assertThat(said()).isEqualTo(KEPT);
        assertThat(fields.sound()).isTrue();
        assertThat(KeptWording.of(KEPT)).isEqualTo(new KeptWording(CLAIM, WHY));
    }

    @Test
    void whatWasKeptIsKeptWhenItIsSentAgainAsItStands() {
        sent.put("text", KEPT);

        assertThat(said()).isEqualTo(KEPT);
    }

    @Test
    void anotherReasonTakesThePlaceOfTheOneBefore() {
        sent.put("text", KEPT);
        sent.put("keep.text", "et nyt forsøg siger det samme");

        assertThat(said()).isEqualTo(CLAIM + " [Ordlyden »medført« er beholdt: et nyt forsøg siger det samme]");
    }

    @Test
    void theReasonGoesWithTheWordingThatItKept() {
        sent.put("text", KEPT.replace("har medført", "kan have bidraget til"));

        assertThat(said()).isEqualTo("Mentorordningen kan have bidraget til et fald i ledigheden.");
    }

    @Test
    void aReasonForNothingIsLeftOut() {
        sent.put("text", "Ledigheden er faldet.");
        sent.put("keep.text", WHY);

        assertThat(said()).isEqualTo("Ledigheden er faldet.");
    }

    @Test
    void aReasonOfParagraphsAndBracketsStaysOnItsLine() {
        sent.put("text", "Først.\n\n" + CLAIM);
        sent.put("keep.text", "målt [i 2024]\nog igen");

        assertThat(said()).endsWith(CLAIM + "\n\n[Ordlyden »medført« er beholdt: målt (i 2024) og igen]");
        assertThat(KeptWording.of("Først.\n\n" + CLAIM + "\n\n[Ordlyden »medført« er beholdt: målt]")
                        .reason())
                .isEqualTo("målt");
    }

    @Test
    void aReasonThatSaysNothingOrIsTooLongOrHoldsACprNumberIsToldAtItsOwnField() {
        for (String why : List.of("nej", "x".repeat(LONGEST), "010180-1234 har sagt det")) {
            WrittenFields one = WrittenFields.of(
                    name -> Map.of("text", CLAIM, "keep.text", why).getOrDefault(name, ""));

            assertThat(one.said("text", "Tekst", LONGEST)).isEmpty();
            assertThat(one.faults())
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.field()).isEqualTo("keep.text"));
        }
    }

    @Test
    void aFieldOfAListHasItsOwnReason() {
        sent.put("areas.0.reason", CLAIM);
        sent.put("areas.1.reason", CLAIM);
        sent.put("keep.areas.1.reason", WHY);

        List<String> read = fields.groups("areas", "reason").stream()
                .map(group -> group.saidLine("reason", "Hvorfor", LONGEST))
                .toList();

        assertThat(read).containsExactly("", KEPT);
        assertThat(faults()).containsExactly("areas.0.reason overclaims");
    }

    @Test
    void aBracketOfAnotherKindIsPartOfTheText() {
        for (String text : List.of(
                "Tal [foreløbige]", "[Ordlyden »x«", "[Ordlyden »x« er beholdt: y] og mere", "« er beholdt: ]")) {
            assertThat(KeptWording.of(text)).isEqualTo(new KeptWording(text, ""));
        }
    }
}

package dk.sigtepunkt.sources.internal.read.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.sigtepunkt.sources.internal.quote.Quoted;
import dk.sigtepunkt.sources.internal.trouble.SourceTrouble;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonStatRefusalsTest {
    private static final String DATASET = """
            {"class":"dataset","id":["tid"],"size":[1],"dimension":{"tid":{"category":{"index":["2025"]}}},"value":[1]}""";

    private static String refusal(String json, String chosen) {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(SourceTrouble.class, () -> new JsonStatReader().read(content, chosen))
                .sentence();
    }

    private static String refusal(String json) {
        return refusal(json, "");
    }

    @Test
    void whatIsCutOffIsCalledByItsNameWithThePlaceWhereItBreaksOff() {
        assertThat(refusal("{\"class\":"))
                .isEqualTo("JSON-stat-dokumentet er ikke hel og gyldig JSON: læsningen gik i stå ved linje 1, tegn 10"
                        + " af 9 bytes. Hent den igen.");
    }

    @Test
    void severalDatasetsAreNamedWhenNoneOrAnUnknownOneIsChosen() {
        String bundle = "{\"a\":%s,\"b\":%s}".formatted(DATASET, DATASET);
        assertThat(refusal(bundle))
                .isEqualTo("JSON-stat-dokumentet har 2 datasæt. Skriv under »dataset«, hvilket der menes;"
                        + " dokumentet har »a«, »b«.");
        assertThat(refusal(bundle, "c"))
                .isEqualTo("JSON-stat-dokumentet har ikke datasættet »c«; dokumentet har »a«, »b«.");
    }

    @Test
    void dimensionsThatDoNotAgreeAreNamed() {
        assertThat(refusal(DATASET.replace("\"id\":[\"tid\"]", "\"id\":[]")))
                .isEqualTo("JSON-stat-datasættet siger ikke i »id«, hvilke dimensioner det har (1-30).");
        assertThat(refusal(DATASET.replace("\"size\":[1]", "\"size\":[1,2]")))
                .isEqualTo("JSON-stat-datasættet har 1 dimensioner, men 2 størrelser; dokumentet er ikke helt.");
        assertThat(refusal(DATASET.replace("[\"tid\"]", "[\"tid\",\"tid\"]").replace("[1],\"dim", "[1,1],\"dim")))
                .isEqualTo("JSON-stat-datasættet nævner den samme dimension to gange i »id«.");
        assertThat(refusal(DATASET.replace("\"index\":[\"2025\"]", "\"label\":{\"2024\":\"\",\"2025\":\"\"}")))
                .isEqualTo("Dimensionen »tid« siger ikke, i hvilken rækkefølge dens 2 værdier står.");
    }

    @Test
    void aTimeThatCannotBeReadIsWarnedOf() {
        String json = DATASET.replace("\"size\"", "\"updated\":\"i går\",\"size\"");
        assertThat(new JsonStatReader()
                        .read(json.getBytes(StandardCharsets.UTF_8), "")
                        .facts()
                        .warnings())
                .map(Quoted::whole)
                .containsExactly("Kildens opdateringstid »i går« kunne ikke læses.");
    }
}

package dk.sigtepunkt.rest.internal.roots;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The number check over the interface, without and with a write. */
class NumberCheckResourceTest {
    private RunningApi api;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
    }

    @AfterEach
    void stop() throws Exception {
        api.stop();
    }

    private Caller.Answer check(String committee, String quarter, String text) throws Exception {
        return caller.send(
                "POST",
                "/api/v1/number-check",
                BodyPublishers.ofString("{\"committee\":\"%s\",\"quarter\":\"%s\",\"text\":\"%s\"}"
                        .formatted(committee, quarter, text)));
    }

    @Test
    void eachNumberIsToldWithItsPlaceAndWhatItIs() throws Exception {
        String text = "I 2025 var der 98.765 biler, [Eget tal: 45; kilde: Tælling] cykler og 1 fokusområde.";
        Caller.Answer answer = check("vej", "2025K3", text);
        JsonNode numbers = answer.json().path("numbers");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(numbers.findValuesAsText("verdict")).containsExactly("free", "unlinked", "own", "linked");
        assertThat(numbers.at("/0/form").asText()).isEqualTo("year");
        assertThat(text.substring(
                        numbers.at("/1/from").asInt(), numbers.at("/1/to").asInt()))
                .isEqualTo("98.765");
        assertThat(numbers.at("/1/sentence").asText()).contains("»98.765« er ikke et tal i rapporten.");
        assertThat(numbers.at("/2/source").asText()).isEqualTo("Tælling");
    }

    @Test
    void aNumberOfTheReportIsToldWithItsRoot() throws Exception {
        JsonNode fact = check("vej", "2025K3", "Vi har 2 fokusområder.").json().at("/numbers/0/facts/0");

        assertThat(fact.path("id").asText()).isNotEmpty();
        for (String field : new String[] {"source", "known", "method", "owner", "page"}) {
            assertThat(fact.path("root").path(field).asText()).as(field).isNotEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsTold() throws Exception {
        assertThat(check("borte", "2025K3", "45").status()).isEqualTo(404);
        assertThat(check("vej", "2035K3", "45").status()).isEqualTo(404);
        assertThat(check("vej", "i går", "45").status()).isEqualTo(400);
        assertThat(check("vej", "2025K3", "").status()).isEqualTo(422);
    }

    @Test
    void aDraftIsRefusedWithTheCodeAndTakenWithASource() throws Exception {
        JsonNode refused = draft("Der er 98.765 biler.").json();
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("text");
        assertThat(refused.at("/errors/0/code").asText()).isEqualTo("number-without-root");
        assertThat(draft("Der er [Eget tal: 98.765; kilde: Tælling] biler.").status())
                .isEqualTo(200);
    }

    private Caller.Answer draft(String text) throws Exception {
        return caller.send(
                "PUT",
                "/api/v1/sections/vej/2025K3/assessment",
                BodyPublishers.ofString("{\"text\":\"%s\"}".formatted(text)),
                "Authorization",
                "Bearer " + RunningApi.TOKEN);
    }
}

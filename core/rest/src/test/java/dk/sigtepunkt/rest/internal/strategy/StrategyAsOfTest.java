package dk.sigtepunkt.rest.internal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.domain.strategy.StrategyText;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The town's strategy as it was known on a day. It is decided of on 1 December 2025. */
class StrategyAsOfTest {
    private static final StrategyId SAMMEN = new StrategyId("sammen");
    private static final String ONE = "/api/v1/strategies/sammen";
    private static final Instant FIRST = Instant.parse("2025-01-01T10:00:00Z");

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

    private JsonNode json(String address) throws Exception {
        return caller.get(address).json();
    }

    private void keep(int versions) {
        IntStream.rangeClosed(1, versions)
                .forEach(number -> api.texts.keep(
                        SAMMEN,
                        new StrategyText(
                                "Udgave " + number, "a.txt", "karaf", FIRST.plus(Duration.ofDays(number - 1)))));
    }

    @Test
    void itsStateIsThatOfTheDayAndWhatWasDecidedLaterIsNotKnown() throws Exception {
        JsonNode before = json("/api/v1/strategy?asOf=2025-11-30");
        assertThat(caller.send(
                                "PUT",
                                ONE + "/state",
                                BodyPublishers.ofString("{\"state\":\"adopted\",\"by\":\"Byrådet\","
                                        + "\"on\":\"2022-06-15\",\"source\":\"Sag 22/14\"}"),
                                "Authorization",
                                "Bearer " + RunningApi.TOKEN)
                        .status())
                .isEqualTo(200);
        assertThat(json("/api/v1/strategy?asOf=2025-11-30")).isEqualTo(before);
        assertThat(json("/api/v1/strategies?asOf=2025-11-30")
                        .at("/items/0/adoption/source")
                        .textValue())
                .isEqualTo("referat");
        assertThat(json("/api/v1/strategies?asOf=2025-12-01")
                        .at("/items/0/adoption/source")
                        .textValue())
                .isEqualTo("Sag 22/14");
        assertThat(json(ONE + "/decisions?asOf=2025-11-30").path("items")).isEmpty();
        assertThat(json(ONE + "/decisions?asOf=2025-12-01").path("items")).hasSize(1);
    }

    @Test
    void theTextsAreThoseThatWereImportedByThen() throws Exception {
        keep(3);
        JsonNode then = json(ONE + "/texts?asOf=02.01.2025");
        assertThat(then.path("items"))
                .extracting(one -> one.path("text").textValue())
                .containsExactly("Udgave 2", "Udgave 1");
        assertThat(then.at("/marks/strategy").textValue()).isEqualTo("sammen");
        assertThat(json(ONE + "/texts?asOf=2024-12-31").path("items")).isEmpty();
        assertThat(json(ONE + "/texts").path("items")).hasSize(3);
    }

    @Test
    void aPageOfTextsReadsNoOtherTextAndLeadsToTheRest() throws Exception {
        keep(205);
        JsonNode first = json(ONE + "/texts?asOf=2025-12-01");
        assertThat(first.path("items")).hasSize(200);
        assertThat(api.texts.read()).hasSize(200).doesNotContain(5);
        String next = first.path("next").textValue();
        assertThat(next).contains("asOf=2025-12-01", "after=6");
        JsonNode rest = json(ONE + "/texts" + next);
        assertThat(rest.path("items"))
                .extracting(one -> one.path("version").intValue())
                .containsExactly(5, 4, 3, 2, 1);
        assertThat(rest.has("next")).isFalse();
        assertThat(api.texts.read()).hasSize(5);
        caller.get(ONE + "/texts?after=300").problem(400, "bad-parameter");
    }
}

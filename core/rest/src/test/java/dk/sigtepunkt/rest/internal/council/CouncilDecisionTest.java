package dk.sigtepunkt.rest.internal.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.council.DecisionRefusal.Reason;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the town's council decides of its areas. */
class CouncilDecisionTest {
    private static final String DECISIONS = "/api/v1/council-decisions";
    private static final String AREA = "/api/v1/focus-areas/vej/cykler";
    private static final String DECISION =
            "{\"subject\":\"area\",\"area\":\"vej/cykler\",\"wording\":\"*Alle* skal cykle\","
                    + "\"sigtepunkt\":\"%s\",\"body\":\"Byrådet\",\"on\":\"2025-02-03\",\"source\":\"Sag 25/1\",\"from\":\"2025-04-01\"}";

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

    private Caller.Answer post(String body) throws Exception {
        return caller.send(
                "POST", DECISIONS, BodyPublishers.ofString(body), "Authorization", "Bearer " + RunningApi.TOKEN);
    }

    private static String decision() {
        return DECISION.formatted("vaekst");
    }

    @Test
    void aDecisionCountsFromItsDayAndIsNotKnownBeforeItWasWritten() throws Exception {
        JsonNode before = caller.get(AREA + "?period=2025K1").json();
        assertThat(before.path("officialWording").textValue()).isEqualTo("Flere skal cykle");
        assertThat(post(decision()).status()).isEqualTo(201);
        assertThat(post(decision()).status()).isEqualTo(200);

        assertThat(caller.get(AREA + "?period=2025K1").json()).isEqualTo(before);
        JsonNode after = caller.get(AREA + "?period=2025K2").json();
        assertThat(after.path("officialWording").textValue()).isEqualTo("Alle skal cykle");
        assertThat(after.path("wording").path("emphasised").get(0).textValue()).isEqualTo("*Alle* skal cykle");
        assertThat(after.path("wording").path("committeeSays").textValue()).isEqualTo("Flere skal cykle");
        assertThat(after.path("wording").path("decided").path("body").textValue())
                .isEqualTo("Byrådet");
        assertThat(caller.get(AREA + "?period=2025K2&asOf=2025-10-01")
                        .json()
                        .path("officialWording")
                        .textValue())
                .isEqualTo("Flere skal cykle");
    }

    @Test
    void aNumberIsAskedForAsText() throws Exception {
        assertThat(post("{\"low\":12.5}")
                        .problem(400, "bad-shape")
                        .path("detail")
                        .textValue())
                .isEqualTo("»low« er sendt som et tal; skriv tallet som tekst: \"12.5\".");
    }

    @Test
    void everybodyMayReadWhatWasDecidedAndTheAdministratorAlsoWhoWroteIt() throws Exception {
        post(decision());
        JsonNode told = caller.get(DECISIONS).json().path("items");
        assertThat(told).hasSize(1);
        assertThat(told.get(0).path("recorded").path("by").textValue()).isEmpty();
        assertThat(told.get(0).path("recorded").path("means").textValue()).isEmpty();
        JsonNode recorded = caller.get(DECISIONS, "Authorization", "Bearer " + RunningApi.TOKEN)
                .json()
                .at("/items/0/recorded");
        assertThat(recorded.path("by").textValue()).isEqualTo("administrator");
        assertThat(recorded.path("means").textValue()).isEqualTo("api");
        assertThat(told.get(0).path("decided").path("source").textValue()).isEqualTo("Sag 25/1");
        assertThat(caller.get(DECISIONS + "?asOf=2025-10-01").json().path("items"))
                .isEmpty();
    }

    @Test
    void onlyTheAdministratorWrites() throws Exception {
        assertThat(caller.send("POST", DECISIONS, BodyPublishers.ofString(decision()))
                        .status())
                .isEqualTo(401);
        assertThat(caller.get(DECISIONS).json().path("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "on":"2025-02-03"         | "on":""                   | incomplete
            "on":"2025-02-03"         | "on":"2999-01-01"         | day-to-come
            "from":"2025-04-01"       | "from":"i morgen"         | not-a-day
            "body":"Byrådet"          | "body":" "                | incomplete
            "source":"Sag 25/1"       | "source":""               | incomplete
            "area":"vej/cykler"       | "area":"vej/ukendt"       | unknown-focus-area
            "area":"vej/cykler"       | "area":"vej"              | unknown-focus-area
            "subject":"area"          | "subject":"area-ends"     | unknown-focus-area
            "subject":"area"          | "subject":"andet"         | incomplete
            "wording":"*Alle* skal cykle" | "wording":"**"        | incomplete
            "sigtepunkt":"vaekst"     | "sigtepunkt":"ukendt"     | unknown-sigtepunkt
            """)
    void whatCannotBeIsRefusedWithACode(String part, String other, String code) throws Exception {
        String sent = decision();
        assertThat(sent).contains(part);
        Caller.Answer answer = post(sent.replace(part, other));
        assertThat(answer.json().path("code").textValue()).isEqualTo(code);
        assertThat(answer.json().path("detail").textValue()).matches("\\p{Lu}.*\\.|»(?s).*\\.");
        assertThat(caller.get(DECISIONS).json().path("items")).isEmpty();
    }

    @Test
    void aTargetIsToldWithBothItsEndsAndABandOnlyWhereOneIsMeant() throws Exception {
        String target =
                "{\"subject\":\"target\",\"indicator\":\"vej.ture\",\"period\":\"2025\",%s,\"body\":\"Byrådet\","
                        + "\"on\":\"2025-02-03\",\"source\":\"Sag 25/1\",\"from\":\"2025-04-01\"}";
        Caller.Answer band = post(target.formatted("\"low\":\"95\",\"high\":\"105\""));
        assertThat(band.status()).isEqualTo(422);
        assertThat(band.json().path("code").textValue()).isEqualTo("no-band");
        JsonNode told = post(target.formatted("\"value\":\"95,5\"")).json().path("target");
        assertThat(told.path("value").decimalValue()).isEqualByComparingTo("95.5");
        assertThat(told.path("low").decimalValue()).isEqualByComparingTo("95.5");
        assertThat(told.path("high").decimalValue()).isEqualByComparingTo("95.5");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasAProblemOfItsOwn(Reason reason) {
        assertThat(ProblemKind.ofOutcome(reason.code()).code()).isEqualTo(reason.code());
    }
}

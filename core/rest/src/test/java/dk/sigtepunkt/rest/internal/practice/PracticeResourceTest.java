package dk.sigtepunkt.rest.internal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a quarter's strategy had come to, over the interface and in the report. */
class PracticeResourceTest {
    private static final String PRACTICE = "/api/v1/practice?period=2025K3";
    private static final String SEEN = "/api/v1/committees/vej/evidence";

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

    private JsonNode practice(String query) throws Exception {
        return caller.get(PRACTICE + query).json();
    }

    private void written(String path, String body) throws Exception {
        Caller.Answer answer =
                caller.send("POST", path, BodyPublishers.ofString(body), "Authorization", "Bearer " + RunningApi.TOKEN);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }

    @Test
    void everyActionOfTheQuarterIsCountedOnceInItsSigtepunkt() throws Exception {
        JsonNode practice = practice("").get("practice");
        int counted = 0;
        for (JsonNode one : practice.get("sigtepunkter")) {
            int states = 0;
            for (JsonNode state : one.at("/counts/states")) {
                states += state.intValue();
            }
            assertThat(states).isEqualTo(one.at("/counts/actions").intValue());
            counted += states;
        }
        assertThat(counted).isEqualTo(practice.get("actions").size()).isPositive();
        assertThat(practice.get("withoutEvidence").findValuesAsText("")).isEmpty();
        assertThat(practice.get("withoutEvidence").toString()).doesNotContain("vej/cykler");
    }

    @Test
    void theReportSaysTheSame() throws Exception {
        JsonNode report =
                caller.get("/api/v1/reports/consolidated?period=2025K3").json();
        assertThat(report.get("practice")).isEqualTo(practice("").get("practice"));
    }

    @Test
    void whatIsWrittenOfAQuarterThatIsOverChangesNothingInIt() throws Exception {
        JsonNode before = practice("");
        written(SEEN, """
                {"method":"survey","source":"Borgere","on":"2025-09-05","title":"Nyt","text":"Efter kvartalet",
                 "areas":[{"area":"vej/cykler","stance":"for","reason":"De kører"}],"action":"vej/cykelsti"}""");
        written(SEEN + "/2/publication", "");
        SomeEvidence.draft(api.evidence, "Kladde", SomeEvidence.area("vej", "cykler"));

        assertThat(practice("")).isEqualTo(before);
    }

    @Test
    void aQuarterThatIsNotReportedIsRefused() throws Exception {
        assertThat(caller.get("/api/v1/practice?period=2019K1").status()).isEqualTo(404);
    }
}

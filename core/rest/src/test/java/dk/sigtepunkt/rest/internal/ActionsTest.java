package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of two committees has a cycle path that was to be built by June 2025 and was begun in August. */
class ActionsTest {
    private static RunningApi api;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        api = new RunningApi();
        caller = new Caller(api);
    }

    @AfterAll
    static void stop() throws Exception {
        api.stop();
    }

    private static JsonNode actions(String query) throws IOException, InterruptedException {
        Caller.Answer answer = caller.get("/api/v1/actions" + query);
        assertThat(answer.status()).as(query).isEqualTo(200);
        return answer.json();
    }

    @Test
    void anActionTellsHowItStoodAtTheEndOfTheQuarterInWordsToo() throws Exception {
        JsonNode action = actions("?period=2025K2").at("/items/0");

        assertThat(action.path("state").textValue()).isEqualTo("started");
        assertThat(action.at("/standing/state").textValue()).isEqualTo("decided");
        assertThat(action.at("/standing/stateText").textValue()).isEqualTo("besluttet");
        assertThat(action.at("/standing/late")).isEqualTo(BooleanNode.TRUE);
        assertThat(action.at("/standing/lateReason").textValue()).isEqualTo("Skulle være begyndt 01.01.2024.");
        assertThat(actions("").at("/items/0/standing/stateText").textValue()).isEqualTo("i gang");
    }

    @Test
    void theWholeIsCountedForTheQuarterWithFigures() throws Exception {
        JsonNode all = actions("");

        assertThat(all.path("period").textValue()).isEqualTo("2025K3");
        assertThat(all.path("actions").intValue()).isEqualTo(2);
        assertThat(all.path("late").intValue()).isEqualTo(2);
        assertThat(all.path("withoutLiveAction")).isEmpty();
        assertThat(all.path("items")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "committee=vej,1",
        "committee=x,0",
        "sigtepunkt=omsorg,1",
        "sigtepunkt=x,0",
        "state=started,2",
        "state=under-way,2",
        "state=decided,0",
        "state=decided&period=2025K2,2",
        "late=true,2",
        "late=false,0",
        "late=false&period=2024K1,2",
        "ownerRole=vejchefen,2",
        "ownerRole=Byggechefen,0",
        "committee=vej&state=under-way&late=true&ownerRole=Vejchefen&sigtepunkt=vaekst,1"
    })
    void filtersTakeWhatHasAllOfThem(String query, int taken) throws Exception {
        JsonNode found = actions("?" + query);

        assertThat(found.path("items")).hasSize(taken);
        assertThat(found.path("actions").intValue()).isEqualTo(taken);
    }

    @Test
    void beforeItsFirstStepAnActionCountsNowhereButStaysInTheListOfAllThatThereAre() throws Exception {
        JsonNode before = actions("?period=2023K4");

        assertThat(before.path("items")).isEmpty();
        assertThat(before.path("actions").intValue()).isZero();
        assertThat(before.path("withoutLiveAction"))
                .extracting(JsonNode::textValue)
                .containsExactly("social/cykler", "vej/cykler");
        assertThat(actions("?period=2023K4&committee=vej").path("withoutLiveAction"))
                .extracting(JsonNode::textValue)
                .containsExactly("vej/cykler");
    }

    @Test
    void valuesThatNothingCanHaveAreRefusedWithWhatCanBeAskedFor() throws Exception {
        caller.get("/api/v1/actions?state=begun").problem(400, "bad-parameter");
        assertThat(caller.get("/api/v1/actions?state=begun")
                        .json()
                        .path("detail")
                        .textValue())
                .contains("»begun«", "identified", "under-way");
        caller.get("/api/v1/actions?state=").problem(400, "bad-parameter");
        caller.get("/api/v1/actions?late=ja").problem(400, "bad-parameter");
        caller.get("/api/v1/actions?period=2025").problem(404, "period-not-reported");
        caller.get("/api/v1/actions?period=x").problem(400, "bad-period");
    }

    @Test
    void theSameIsToBeHadAsCsv() throws Exception {
        Caller.Answer csv = caller.get("/api/v1/actions.csv?committee=vej&period=2025K3");

        assertThat(csv.header("Content-Disposition")).contains("handlinger.csv");
        assertThat(csv.text().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("vej;cykler;cykelsti;", ";2025K3;started;i gang;true;Skulle være afsluttet 30.06.2025.;");
        caller.get("/api/v1/actions.csv?late=ja").problem(400, "bad-parameter");
    }

    @Test
    void theReportSaysTheSame() throws Exception {
        JsonNode area =
                caller.get("/api/v1/reports/consolidated?period=2025K3").json().at("/focusAreas/1");

        assertThat(area.path("liveAction")).isEqualTo(BooleanNode.TRUE);
        assertThat(area.at("/actions/0/stateText").textValue()).isEqualTo("i gang");
        assertThat(caller.get("/api/v1/reports/consolidated?period=2023K4")
                        .json()
                        .at("/focusAreas/1/liveAction"))
                .isEqualTo(BooleanNode.FALSE);
    }
}

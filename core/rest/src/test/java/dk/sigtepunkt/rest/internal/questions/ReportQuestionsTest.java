package dk.sigtepunkt.rest.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions stand in the report as JSON, as they do on its page. */
class ReportQuestionsTest {
    private static final String REPORT = "/api/v1/reports/consolidated?period=2025K3";

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

    private void written(String path, String body) throws Exception {
        Caller.Answer answer =
                caller.send("POST", path, BodyPublishers.ofString(body), "Authorization", "Bearer " + RunningApi.TOKEN);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }

    @Test
    void whatWaitedAtTheQuartersEndFollowsItAndWhatWasAskedLaterStandsBesideIt() throws Exception {
        written("/api/v1/questions", """
                {"body": "Byrådet", "text": "Og hvad så?", "committee": "vej", "owner": "Vejchefen", "due": "2030-01-01"}""");
        JsonNode questions = caller.get(REPORT).json().get("questions");
        assertThat(questions.get("following").findValuesAsText("text")).contains("Hvornår er stien færdig?");
        assertThat(questions.at("/following/0/state").asText()).isEqualTo("open");
        assertThat(questions.get("since").findValuesAsText("text")).contains("Og hvad så?");

        written("/api/v1/questions/1/answer", "{\"answer\": \"I maj\"}");
        JsonNode later = caller.get(REPORT).json().get("questions");
        assertThat(later.get("following")).as("a quarter that is over stays").isEqualTo(questions.get("following"));
        assertThat(caller.get(REPORT + "&asOf=2025-10-01").json().at("/questions/since"))
                .isEmpty();
    }
}

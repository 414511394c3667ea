package dk.sigtepunkt.rest.internal.written;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over the interface too a text is ready as it was looked at, and one that no template asks for is its writers'. */
class LookedAtTextsTest {
    private static final String ONE = "/api/v1/written-reports/committee.vej.2025K3";
    private static final String WORDS = "/api/v1/sections/vej/2025K3/";
    private static final SectionRef LEFT =
            new SectionRef(new CommitteeId("vej"), Period.quarter(2025, 3), new SectionKey("samspil"));
    private static final Instant BEFORE = Instant.parse("2025-10-01T10:00:00Z");

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

    private Caller.Answer send(String method, String path, String body) throws Exception {
        return caller.send(method, path, BodyPublishers.ofString(body), "Authorization", "Bearer " + RunningApi.TOKEN);
    }

    private JsonNode work() throws Exception {
        return send("GET", ONE + "/work", "").json();
    }

    private static String texts(String texts) {
        return "{\"texts\":\"%s\"}".formatted(texts);
    }

    private void write(String text) throws Exception {
        assertThat(send("PUT", WORDS + "assessment", "{\"text\":\"%s\"}".formatted(text))
                        .status())
                .isEqualTo(200);
        assertThat(send("POST", WORDS + "assessment/release", "{\"reason\":\"Nyt.\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatWasWrittenSinceIsToldAndNothingIsReadyByIt() throws Exception {
        send("POST", ONE + "/steps/begin", "");
        write("Stierne er halvvejs");
        JsonNode looked = work();
        assertThat(looked.path("texts").asText()).startsWith("assessment:1 ");
        assertThat(looked.path("sections").get(0).path("texts").asInt()).isEqualTo(1);
        write("Stierne er færdige");

        String all = looked.path("texts").asText();
        send("POST", ONE + "/ready", texts(all)).problem(412, "clash");
        send("PUT", ONE + "/sections/assessment/ready", "{\"ready\":\"yes\",\"texts\":\"1\"}")
                .problem(412, "clash");
        assertThat(work().path("sections").get(0).path("readyAt").isNull()).isTrue();

        assertThat(send("PUT", ONE + "/sections/assessment/ready", "{\"ready\":\"yes\",\"texts\":\"2\"}")
                        .status())
                .isEqualTo(200);
        assertThat(send("POST", ONE + "/ready", texts(work().path("texts").asText()))
                        .status())
                .isEqualTo(200);
        assertThat(send("POST", ONE + "/ready", "").status()).isEqualTo(200);
    }

    @Test
    void aTextThatIsLeftFromAnotherTemplateIsClosedRewrittenAndTakenBack() throws Exception {
        Sections.drafted(api.sections, LEFT, "Vi går sammen", BEFORE);
        Sections.released(api.sections, LEFT, BEFORE.plusSeconds(1));
        send("POST", ONE + "/steps/begin", "");
        assertThat(work().path("sections").findValuesAsText("section")).contains("samspil");
        assertThat(send("POST", ONE + "/steps/close", "{\"item\":\"section:samspil\",\"ground\":\"§ 27\"}")
                        .status())
                .isEqualTo(200);
        assertThat(send("PUT", WORDS + "samspil", "{\"text\":\"Vi går hver for sig\"}")
                        .status())
                .isEqualTo(200);
        assertThat(send("POST", WORDS + "samspil/withdrawal", "{\"reason\":\"Forkert.\"}")
                        .status())
                .isEqualTo(200);
        send("PUT", WORDS + "efterord", "{\"text\":\"Nej\"}").problem(404, "unknown-section");
    }
}

package dk.sigtepunkt.rest.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files beside a finding, from being put there to being saved by somebody else. */
class EvidenceFileResourceTest {
    private static final String OWN = "/api/v1/committees/vej/evidence/1/files";

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

    private Caller.Answer attach(String query) throws Exception {
        return caller.send(
                "POST",
                OWN + query,
                BodyPublishers.ofString("Vi mødtes på havnen."),
                "Authorization",
                "Bearer " + RunningApi.TOKEN,
                "Content-Type",
                "application/octet-stream");
    }

    @Test
    void aFileIsSavedByEverybodyUnderItsNameAndNeverShownAsAPage() throws Exception {
        assertThat(attach("?name=M%C3%B8de.txt").status()).isEqualTo(200);
        JsonNode file =
                caller.get("/api/v1/evidence/1/files").json().path("items").path(0);
        assertThat(file.path("name").asText()).isEqualTo("Møde.txt");
        assertThat(file.path("kind").asText()).isEqualTo("text");
        Caller.Answer bytes = caller.get("/api/v1/evidence/1/files/1");
        assertThat(bytes.text()).isEqualTo("Vi mødtes på havnen.");
        assertThat(bytes.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''M%C3%B8de.txt");
        assertThat(bytes.header("Content-Security-Policy"))
                .isEqualTo("sandbox; default-src 'none'; frame-ancestors 'none'");
        assertThat(bytes.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(bytes.header("Content-Length")).isEqualTo("22");
        assertThat(bytes.header("ETag")).isEqualTo('"' + file.path("sha256").asText() + '"');
        assertThat(bytes.header("Content-Type")).startsWith("text/plain");
    }

    @Test
    void whatIsThereIsNotReadAsKnownBeforeItCame() throws Exception {
        attach("?name=a.txt");
        assertThat(caller.get("/api/v1/evidence/1/files?asOf=2021-01-01")
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(caller.get("/api/v1/evidence/1/files/1?asOf=2021-01-01").status())
                .isEqualTo(404);
    }

    private Caller.Answer describe(String address, String words) throws Exception {
        return caller.send(
                "PUT",
                address,
                BodyPublishers.ofString(words),
                "Authorization",
                "Bearer " + RunningApi.TOKEN,
                "Content-Type",
                "application/json");
    }

    @Test
    void whatIsSaidOfAFileIsCorrectedWithAReason() throws Exception {
        attach("?name=a.txt");
        String words = "/api/v1/committees/vej/evidence/1/files/1/words";
        Caller.Answer without = describe(words, "{\"text\":\"Vi mødtes\"}");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.json().path("errors").path(0).path("field").asText()).isEqualTo("reason");
        assertThat(describe(words, "{\"text\":\"Vi mødtes\",\"reason\":\"Manglede\"}")
                        .status())
                .isEqualTo(200);
        JsonNode file =
                caller.get("/api/v1/evidence/1/files").json().path("items").path(0);
        assertThat(file.path("text").asText()).isEqualTo("Vi mødtes");
        assertThat(file.path("reason").asText()).isEqualTo("Manglede");
    }

    @Test
    void whatThereIsNotIsUnknown() throws Exception {
        for (String path : new String[] {"/1/files/7", "/1/files/x", "/1/files/..%2f1", "/77/files/1"}) {
            assertThat(caller.get("/api/v1/evidence" + path).status()).as(path).isIn(400, 404);
        }
    }

    @Test
    void whatIsSaidOfAFileIsReadWithAllItsFaults() throws Exception {
        Caller.Answer answer = attach("?name=a.txt&alt=" + "a".repeat(501));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").path(0).path("field").asText()).isEqualTo("alt");
        assertThat(api.evidence.keptFiles()).isEmpty();
    }
}

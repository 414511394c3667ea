package dk.sigtepunkt.rest.internal.sections;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.rest.internal.Caller;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A committee's own words over the interface, from the draft to the report. */
class SectionsTest {
    private static final String QUARTER = "/api/v1/sections/vej/2025K3";
    private static final String REPORT = "/api/v1/reports/consolidated?period=2025K3";
    private static final SectionRef WHOLE = Sections.assessment(new CommitteeId("vej"), Period.quarter(2025, 3));

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

    private Caller.Answer send(String method, String path, String body, String... more) throws Exception {
        String[] headers = Stream.concat(Stream.of("Authorization", "Bearer " + RunningApi.TOKEN), Stream.of(more))
                .toArray(String[]::new);
        return caller.send(method, path, BodyPublishers.ofString(body), headers);
    }

    private JsonNode inReport(String path) throws Exception {
        return caller.get(path)
                .json()
                .path("committees")
                .valueStream()
                .filter(one -> one.path("id").asText().equals("vej"))
                .findFirst()
                .orElseThrow()
                .path("ownWords");
    }

    @Test
    void aTextIsWrittenReadByItsOwnPeopleReleasedAndInTheReport() throws Exception {
        Caller.Answer written = send("PUT", QUARTER + "/assessment", "{\"text\":\"Stien er færdig.\"}");
        assertThat(written.status()).isEqualTo(200);
        assertThat(written.header("ETag")).isEqualTo("\"1\"");
        assertThat(written.header("Cache-Control")).contains("no-store");
        assertThat(caller.get(QUARTER).json().path("texts")).isEmpty();
        assertThat(inReport(REPORT)).isEmpty();
        JsonNode drafts = send("GET", QUARTER + "/drafts", "").json();
        assertThat(drafts.at("/sections/0/draft/text").asText()).isEqualTo("Stien er færdig.");
        assertThat(drafts.path("sections").findValuesAsText("section")).contains("assessment", "area.cykler");
        assertThat(drafts.path("closed").asText()).isEmpty();

        assertThat(send("POST", QUARTER + "/assessment/release", "", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        JsonNode texts = caller.get(QUARTER).json().path("texts");
        assertThat(texts.findValuesAsText("text")).containsExactly("Stien er færdig.");
        assertThat(texts.at("/0/current").asBoolean()).isTrue();
        assertThat(inReport(REPORT).findValuesAsText("text")).containsExactly("Stien er færdig.");
        send("POST", QUARTER + "/assessment/release", "").problem(409, "nothing-to-release");
    }

    @Test
    void aCorrectionSaysWhyAndWhatIsTakenBackIsReadNoMore() throws Exception {
        Sections.drafted(api.sections, WHOLE, "Først", Instant.parse("2025-09-14T10:00:00Z"));
        Sections.released(api.sections, WHOLE, Instant.parse("2025-09-14T11:00:00Z"));
        JsonNode then = inReport(REPORT + "&asOf=2025-09-30");
        Sections.drafted(api.sections, WHOLE, "Rettet", Instant.parse("2025-11-14T10:00:00Z"));
        assertThat(send("POST", QUARTER + "/assessment/release", "").status()).isEqualTo(422);
        assertThat(send("POST", QUARTER + "/assessment/release", "{\"reason\":\"Talt forkert\"}")
                        .status())
                .isEqualTo(200);
        JsonNode texts = inReport(REPORT);
        assertThat(texts.findValuesAsText("text")).containsExactly("Først", "Rettet");
        assertThat(texts.findValuesAsText("current")).containsExactly("false", "true");
        assertThat(texts.at("/1/reason").asText()).isEqualTo("Talt forkert");
        assertThat(send("POST", QUARTER + "/assessment/withdrawal", "{\"reason\":\"Også forkert\"}")
                        .status())
                .isEqualTo(200);
        assertThat(inReport(REPORT).findValuesAsText("text")).containsExactly("Først");
        assertThat(caller.get(QUARTER).json().at("/texts/1/withdrawn/reason").asText())
                .isEqualTo("Også forkert");
        assertThat(inReport(REPORT + "&asOf=2025-09-30")).isEqualTo(then);
        send("POST", QUARTER + "/assessment/withdrawal", "{\"reason\":\"Igen\"}")
                .problem(409, "nothing-released");
    }

    @Test
    void aReportAsKnownOnADaySaysWhatWasReleasedByThen() throws Exception {
        Sections.drafted(api.sections, WHOLE, "Først", Instant.parse("2025-10-14T10:00:00Z"));
        Sections.released(api.sections, WHOLE, Instant.parse("2025-10-14T11:00:00Z"));
        Sections.drafted(api.sections, WHOLE, "Siden", Instant.parse("2025-11-01T10:00:00Z"));
        Sections.released(api.sections, WHOLE, Instant.parse("2025-11-01T11:00:00Z"));
        assertThat(inReport(REPORT).findValuesAsText("text")).containsExactly("Siden");
        assertThat(inReport(REPORT + "&asOf=2025-10-31").findValuesAsText("text"))
                .containsExactly("Først");
        assertThat(inReport(REPORT + "&asOf=2025-10-13")).isEmpty();
        JsonNode both = caller.get(QUARTER).json().path("texts");
        assertThat(both.findValuesAsText("text")).containsExactly("Først", "Siden");
        assertThat(both.findValuesAsText("current")).containsExactly("false", "true");
        assertThat(both.at("/0/releasedBy").asText()).isEqualTo("chair");
        assertThat(caller.get(QUARTER + "?asOf=2025-10-13").json().path("texts"))
                .isEmpty();
    }

    @Test
    void whoHasLookedAtAnotherVersionIsTold() throws Exception {
        send("PUT", QUARTER + "/area.cykler", "{\"text\":\"Flere cykler.\"}");
        send("PUT", QUARTER + "/area.cykler", "{\"text\":\"Færre.\"}", "If-Match", "\"0\"")
                .problem(412, "clash");
        send("POST", QUARTER + "/area.cykler/release", "", "If-Match", "\"0\"").problem(412, "clash");
        assertThat(caller.get(QUARTER).json().path("texts")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "vej/2025K3/assessment,'{\"text\":\" \"}',422,faulty-fields",
        "vej/2025K3/assessment,'{\"text\":\"010203-1234\"}',422,faulty-fields",
        "vej/2025K3/assessment,'{\"txt\":\"x\"}',400,bad-shape",
        "vej/2025K3/noget,'{\"text\":\"x\"}',404,unknown-section",
        "vej/2025K3/area.havne,'{\"text\":\"x\"}',404,unknown-section",
        "vej/2010K1/assessment,'{\"text\":\"x\"}',404,unknown-section",
        "vej/2025/assessment,'{\"text\":\"x\"}',400,bad-period",
        "vej/k3/assessment,'{\"text\":\"x\"}',400,bad-period",
        "ingen/2025K3/assessment,'{\"text\":\"x\"}',404,unknown-section",
        "Æ/2025K3/assessment,'{\"text\":\"x\"}',404,unknown-committee"
    })
    void whatCannotBeTakenIsNamed(String path, String body, int status, String code) throws Exception {
        send("PUT", "/api/v1/sections/" + path.replace("Æ", "%C3%86"), body).problem(status, code);
    }
}

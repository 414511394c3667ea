package dk.sigtepunkt.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.contracts.committee.FileLimit;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
    private static final String SOURCE = "/api/v1/sources/vej/taellere";
    private static final String RUN = "/api/v1/source-runs/7";
    private static final String CASE = "/api/v1/quarantine/3";
    private static final String BEARER = "Bearer " + RunningApi.TOKEN;

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

    private Caller.Answer order(String method, String path, String body) throws Exception {
        return caller.send(
                method,
                path,
                BodyPublishers.ofString(body),
                "Authorization",
                BEARER,
                "Content-Type",
                "application/octet-stream");
    }

    private Caller.Answer asAdministrator(String path) throws Exception {
        return caller.get(path, "Authorization", BEARER);
    }

    @Nested
    class Reading {
        @Test
        void aSourceTellsHowItIsAndNoSecret() throws Exception {
            JsonNode source = caller.get(SOURCE).json();
            assertThat(source.path("id").textValue()).isEqualTo("vej/taellere");
            assertThat(source.path("state").textValue()).isEqualTo("paused");
            assertThat(source.at("/pause/reason").textValue()).isEqualTo("Leverandøren flytter.");
            assertThat(source.at("/newest/counts").toString())
                    .isEqualTo("{\"read\":4,\"added\":1,\"revised\":2,\"held\":1}");
            assertThat(source.path("next").isNull()).isTrue();
            assertThat(source.path("waiting").intValue()).isEqualTo(1);
            assertThat(source.at("/standings/0/state").textValue()).isEqualTo("fresh");
            assertThat(source.at("/standings/0/due").textValue()).isEqualTo("2026-01-30");
            assertThat(source.path("warnings")).hasSize(1);
            JsonNode settings = source.at("/definition/settings");
            assertThat(settings.path("headers.Authorization").textValue()).isEqualTo("***");
            assertThat(settings.path("query.token").textValue()).isEqualTo("${token.vej}");
            assertThat(settings.path("url").textValue()).isEqualTo("https://x.dk/a");
            assertThat(caller.get("/api/v1/sources").json().at("/items/0")).isEqualTo(source);
            assertThat(caller.get("/api/v1/sources?committee=social").json().path("items"))
                    .isEmpty();
        }

        @Test
        void itsRunsCanBeFollowed() throws Exception {
            JsonNode run = caller.get(SOURCE + "/runs?limit=1").json().at("/items/0");
            assertThat(run.path("state").textValue()).isEqualTo("held");
            assertThat(run.path("ended").textValue()).isEqualTo("2025-11-30T07:15:02Z");
            assertThat(caller.get(RUN).json()).isEqualTo(run);
            caller.get(SOURCE + "/runs?limit=0").problem(400, "bad-parameter");
        }

        @Test
        void whatIsNotThereIsUnknown() throws Exception {
            caller.get("/api/v1/sources/vej/x").problem(404, "unknown-source");
            caller.get("/api/v1/sources/vej/X%20Y").problem(404, "unknown-source");
            caller.get("/api/v1/sources/vej/x/runs").problem(404, "unknown-source");
            caller.get("/api/v1/source-runs/8").problem(404, "unknown-run");
            caller.get("/api/v1/source-runs/-7").problem(404, "unknown-run");
            asAdministrator("/api/v1/quarantine/4").problem(404, "unknown-case");
            asAdministrator(RUN + "/documents/" + "0".repeat(64)).problem(404, "unknown-document");
        }

        @Test
        void whatTheFileHeldIsToldToTheAdministratorAlone() throws Exception {
            for (String address : List.of(RUN, SOURCE, SOURCE + "/runs", "/api/v1/sources")) {
                assertThat(caller.get(address).json().toString())
                        .as(address)
                        .contains("1 tal venter på kontrol")
                        .doesNotContain("Jens");
                assertThat(asAdministrator(address).json().toString())
                        .as(address)
                        .contains("»Jens, Vej 3«");
            }
        }

        @Test
        void aDocumentIsADownloadForTheAdministrator() throws Exception {
            caller.get(RUN + "/documents").problem(401, "unauthorized");
            JsonNode document = asAdministrator(RUN + "/documents").json().at("/items/0");
            assertThat(document.path("request").textValue()).isEqualTo("tal.csv");
            String path = RUN + "/documents/" + document.path("sha256").textValue();
            caller.get(path).problem(401, "unauthorized");
            Caller.Answer answer = asAdministrator(path);
            assertThat(answer.response().body()).isEqualTo(TownSources.DOCUMENT);
            assertThat(answer.header("Content-Type")).isEqualTo("application/octet-stream");
            assertThat(answer.header("Content-Disposition")).startsWith("attachment;");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }

        @Test
        void heldFiguresAreForTheAdministrator() throws Exception {
            caller.get("/api/v1/quarantine").problem(401, "unauthorized");
            caller.get(CASE).problem(401, "unauthorized");
            JsonNode brief = asAdministrator("/api/v1/quarantine").json().at("/items/0");
            assertThat(brief.path("figureCount").intValue()).isEqualTo(1);
            assertThat(brief.has("figures")).isFalse();
            JsonNode held = asAdministrator(CASE).json();
            assertThat(held.at("/findings/0/kind").textValue()).isEqualTo("jump");
            assertThat(held.at("/figures/0/value").intValue()).isEqualTo(999);
            assertThat(held.path("decision").isNull()).isTrue();
            assertThat(asAdministrator("/api/v1/quarantine?source=vej/x").json().path("items"))
                    .isEmpty();
            asAdministrator("/api/v1/quarantine?source=x").problem(400, "bad-parameter");
        }
    }

    @Nested
    class Orders {
        @Test
        void areForTheAdministratorOnly() throws Exception {
            Map<String, String> orders = Map.of(
                    SOURCE + "/runs", "POST",
                    SOURCE + "/files?name=a.csv", "POST",
                    SOURCE + "/pause", "PUT",
                    RUN + "/repeat", "POST",
                    CASE + "/decision", "POST");
            for (Map.Entry<String, String> order : orders.entrySet()) {
                caller.send(order.getValue(), order.getKey(), BodyPublishers.ofString("{}"))
                        .problem(401, "unauthorized");
            }
            caller.send("DELETE", SOURCE + "/pause", BodyPublishers.noBody()).problem(401, "unauthorized");
            assertThat(api.sources.told).isEmpty();
        }

        @Test
        void thatStartARunSayWhereItCanBeFollowed() throws Exception {
            Caller.Answer started = order("POST", SOURCE + "/runs", "");
            assertThat(started.status()).isEqualTo(202);
            assertThat(started.header("Location")).endsWith("/api/v1/source-runs/8");
            assertThat(started.json().toString())
                    .isEqualTo("{\"code\":\"started\",\"sentence\":\"Det er sat i gang.\",\"run\":8}");
            assertThat(order("POST", SOURCE + "/files?name=tal%202025.csv", "a;b")
                            .status())
                    .isEqualTo(202);
            assertThat(order("POST", RUN + "/repeat", "").status()).isEqualTo(202);
            assertThat(api.sources.told)
                    .containsExactly(
                            "start vej/taellere by administrator",
                            "upload vej/taellere tal 2025.csv 3 by administrator",
                            "repeat 7 by administrator");
        }

        @Test
        void takeAFileOfExactlyTheLimitAndNotOneByteMore() throws Exception {
            String address = SOURCE + "/files?name=stor.csv";
            assertThat(order("POST", address, "x".repeat(FileLimit.BYTES)).status())
                    .isEqualTo(202);
            JsonNode problem =
                    order("POST", address, "x".repeat(FileLimit.BYTES + 1)).problem(413, "too-large");
            assertThat(problem.path("detail").textValue()).isEqualTo("Filen må højst være på 50 MB.");
            assertThat(api.sources.told)
                    .containsExactly("upload vej/taellere stor.csv " + FileLimit.BYTES + " by administrator");
        }

        @Test
        void thatDecideKeepTheReason() throws Exception {
            assertThat(order("PUT", SOURCE + "/pause", "{\"reason\":\"Flytter\"}")
                            .status())
                    .isEqualTo(200);
            assertThat(order("DELETE", SOURCE + "/pause", "").status()).isEqualTo(200);
            order("POST", CASE + "/decision", "{\"verdict\":\"released\",\"reason\":\" Rigtigt nok \"}");
            assertThat(api.sources.told)
                    .containsExactly(
                            "pause vej/taellere Flytter by administrator",
                            "resume vej/taellere by administrator",
                            "decide 3 released Rigtigt nok by administrator");
        }

        @ParameterizedTest
        @CsvSource({
            "already-running,409",
            "already-decided,409",
            "not-active,409",
            "unknown-source,404",
            "unknown-run,404",
            "unknown-case,404",
            "not-configured,422",
            "takes-no-file,422",
            "no-documents,422",
            "no-reason,422"
        })
        void thatAreRefusedSayWhyWithTheSameCode(String code, int status) throws Exception {
            api.sources.refuse(code);
            JsonNode problem = order("POST", SOURCE + "/runs", "").problem(status, code);
            assertThat(problem.path("detail").textValue()).isEqualTo("Det går ikke nu.");
        }

        @Test
        void inAFormThatCannotBeReadDoNothing() throws Exception {
            order("POST", CASE + "/decision", "{\"verdict\":\"replaced\",\"reason\":\"x\"}")
                    .problem(400, "bad-shape");
            order("POST", CASE + "/decision", "{\"verdict\":true}").problem(400, "bad-shape");
            order("POST", CASE + "/decision", "[]").problem(400, "bad-shape");
            order("PUT", SOURCE + "/pause", "{\"grund\":\"x\"}").problem(400, "bad-shape");
            order("PUT", SOURCE + "/pause", "{").problem(400, "unreadable-json");
            order("POST", SOURCE + "/files?name=..%2Fa.csv", "a").problem(400, "bad-parameter");
            caller.send("POST", SOURCE + "/files?name=a.csv", BodyPublishers.ofString("a"), "Authorization", BEARER)
                    .problem(415, "unsupported-media-type");
            assertThat(api.sources.told).isEmpty();
        }
    }
}

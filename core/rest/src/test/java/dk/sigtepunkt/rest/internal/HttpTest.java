package dk.sigtepunkt.rest.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HttpTest {
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

    @Nested
    class EveryAnswer {
        @Test
        void carriesATagThatSparesTheNextAnswer() throws Exception {
            for (String path : new String[] {"strategy", "committees", "indicators/vej.ture/observations.csv"}) {
                Caller.Answer first = caller.get("/api/v1/" + path);
                String tag = first.header("ETag");
                assertThat(tag).matches("\"[0-9a-f]{32}\"");
                assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
                assertThat(first.response().headers().allValues("Date")).hasSize(1);
                assertThat(first.header("X-Content-Type-Options")).isEqualTo("nosniff");
                Caller.Answer again = caller.get("/api/v1/" + path, "If-None-Match", "\"x\", W/" + tag);
                assertThat(again.status()).isEqualTo(304);
                assertThat(again.header("ETag")).isEqualTo(tag);
                assertThat(again.text()).isEmpty();
                assertThat(caller.get("/api/v1/" + path, "If-None-Match", "\"x\"")
                                .status())
                        .isEqualTo(200);
            }
        }

        @Test
        void getsANewTagWhenItChanges() throws Exception {
            String path = "/api/v1/indicators/vej.ture/observations";
            String tag = caller.get(path).header("ETag");
            caller.post("{\"items\":[{\"indicator\":\"vej.ture\",\"period\":\"2025K4\",\"value\":1}]}");
            Caller.Answer changed = caller.get(path, "If-None-Match", tag);
            assertThat(changed.status()).isEqualTo(200);
            assertThat(changed.header("ETag")).isNotEqualTo(tag);
        }

        @Test
        void canBeAskedForWithoutItsBody() throws Exception {
            Caller.Answer whole = caller.get("/api/v1/strategy");
            Caller.Answer head = caller.send("HEAD", "/api/v1/strategy", BodyPublishers.noBody());
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.text()).isEmpty();
            assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
            assertThat(head.header("Content-Type")).isEqualTo("application/json");
            assertThat(head.header("Content-Length"))
                    .isEqualTo(Integer.toString(whole.response().body().length));
        }
    }

    @Nested
    class AnError {
        @Test
        void isAProblemOnEveryUnknownPath() throws Exception {
            String[] paths = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v1/",
                "/api/v2/strategy",
                "/api/services",
                "/api/v1/x/%20y",
                "/api?_wadl"
            };
            for (String path : paths) {
                Caller.Answer answer = caller.get(path);
                answer.problem(404, "not-found");
                assertThat(answer.header("ETag")).isEmpty();
            }
        }

        @Test
        void namesTheMethodsThatWork() throws Exception {
            Caller.Answer answer = caller.send("DELETE", "/api/v1/strategy", BodyPublishers.noBody());
            answer.problem(405, "method-not-allowed");
            assertThat(answer.header("Allow")).contains("GET");
            Caller.Answer read = caller.get("/api/v1/observations");
            read.problem(405, "method-not-allowed");
            assertThat(read.header("Allow")).contains("POST");
            caller.send("PUT", "/api/v1/committees", BodyPublishers.ofString("{}"))
                    .problem(405, "method-not-allowed");
            for (String method : new String[] {"TRACE", "PATCH", "PROPFIND", "get"}) {
                Caller.Answer odd = caller.send(method, "/api/v1/committees", BodyPublishers.noBody());
                odd.problem(405, "method-not-allowed");
                assertThat(odd.header("Allow")).as(method).contains("GET");
            }
        }

        @Test
        void saysWhenAFormatIsNotThere() throws Exception {
            caller.get("/api/v1/strategy", "Accept", "application/xml").problem(406, "not-acceptable");
            caller.get("/api/v1/indicators/vej.ture/observations.csv", "Accept", "application/json")
                    .problem(406, "not-acceptable");
            for (String odd : new String[] {"vrøvl", "/", ";;;", "a/b/c", "text/html;q=x"}) {
                assertThat(caller.get("/api/v1/strategy", "Accept", odd).status())
                        .isLessThan(500);
            }
            assertThat(caller.get("/api/v1/strategy", "Accept", "text/html,*/*;q=0.8")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void isAProblemAlsoToABrowser() throws Exception {
            caller.get("/api/v1/strategy", "Accept", "text/html").problem(406, "not-acceptable");
            caller.get("/api/v1/findes-ikke", "Accept", "text/html").problem(404, "not-found");
            caller.get("/api/v1/committees/x", "Accept", "text/html,*/*;q=0.8").problem(404, "unknown-committee");
            caller.get("/api/v1/committees?period=x", "Accept", "text/html,*/*;q=0.8")
                    .problem(400, "bad-period");
            caller.get("/api/v1/indicators/vej.ture/observations.csv", "Accept", "text/html")
                    .problem(406, "not-acceptable");
            for (String query : new String[] {"?period=%25zz", "?period=%C3", "?period=%00", "?&&=&"}) {
                Caller.Answer answer = caller.get("/api/v1/committees" + query, "Accept", "text/html,*/*;q=0.8");
                assertThat(answer.header("Content-Type")).as(query).endsWith("json");
                assertThat(answer.status()).as(query).isLessThan(500);
            }
        }

        @Test
        void isTheCallersWhenAParameterIsEscapedWrongly() throws Exception {
            // Java's client refuses to send this.
            try (Socket socket = new Socket("localhost", api.at("/").getPort())) {
                String request = "GET /api/v1/committees?period=%zz HTTP/1.0\r\nAccept: text/html\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(US_ASCII));
                assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                        .contains(" 400 ", "application/problem+json", "bad-request");
            }
        }

        @Test
        void ofTheServerTellsNothingOfItsInside() throws Exception {
            api.figures.readsFail(Optional.of(new IllegalStateException("disk /var/secret is full")));
            JsonNode problem = caller.get("/api/v1/committees").problem(500, "internal");
            assertThat(problem.toString()).doesNotContain("secret").doesNotContain("Exception");
        }
    }

    @Test
    void theDescriptionOfEveryResourceThereIsIsServed() throws Exception {
        Caller.Answer answer = caller.get("/api/v1/openapi.json");
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.json()).isEqualTo(Description.document());
    }
}

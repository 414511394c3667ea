package dk.sigtepunkt.http.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.http.front.Receiving;
import dk.sigtepunkt.http.front.ServerFront;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerFrontTest {
    private static final String LONG = "Sammen om Hedenstederne. ".repeat(200);
    private final ServerFront front = ServerFront.alwaysReady();

    private static HttpAsked get(String path, String... headers) {
        return asked("GET", path, "", headers);
    }

    private static HttpAsked asked(String method, String path, String query, String... headers) {
        Map<String, String> all = new HashMap<>();
        for (int at = 0; at < headers.length; at += 2) {
            all.put(headers[at], headers[at + 1]);
        }
        return new HttpAsked(method, path, query, all);
    }

    private static HttpAnswer page(String body) {
        return HttpAnswer.of(200, "text/html; charset=UTF-8", body);
    }

    private String tag(HttpAsked asked, HttpAnswer made) {
        return front.finished(asked, made).header("ETag").orElseThrow();
    }

    @Nested
    class AFileThatIsSent {
        private HttpAsked sent(String... headers) {
            String[] all = Stream.concat(
                            Stream.of("Content-Type", "application/octet-stream", "Content-Length", "5"),
                            Stream.of(headers))
                    .toArray(String[]::new);
            return asked("POST", "/api/v1/deployments", "", all);
        }

        private List<Receiving> fromOthers(int many) {
            return IntStream.range(0, many)
                    .mapToObj(number -> front.receiving(sent(), "10.0.0." + number))
                    .toList();
        }

        @Test
        void isOneOfFourAndTheFifthIsToldToWait() {
            List<Receiving> four = fromOthers(4);
            assertThat(four).allMatch(one -> one.refusal().isEmpty());
            HttpAnswer full = front.receiving(sent(), "10.0.0.9").refusal().orElseThrow();
            assertThat(full.status()).isEqualTo(503);
            assertThat(full.header("Retry-After")).contains("10");
            assertThat(full.header("Connection")).contains("close");
            assertThat(new String(full.body(), UTF_8))
                    .contains("\"code\":\"uploads-busy\"", "modtager allerede så mange filer");
            four.get(0).over();
            four.get(0).over();
            assertThat(front.receiving(sent(), "10.0.0.9").refusal()).isEmpty();
            assertThat(front.receiving(sent(), "10.0.0.10").refusal())
                    .as("left once")
                    .isPresent();
        }

        @Test
        void isTheOnlyOneOfItsAddress() {
            Receiving first = front.receiving(sent(), "10.0.0.1");
            HttpAnswer second = front.receiving(sent(), "10.0.0.1").refusal().orElseThrow();
            assertThat(second.status()).isEqualTo(429);
            assertThat(new String(second.body(), UTF_8)).contains("\"code\":\"too-many-uploads\"");
            assertThat(front.receiving(sent(), "10.0.0.2").refusal()).isEmpty();
            first.over();
            assertThat(front.receiving(sent(), "10.0.0.1").refusal()).isEmpty();
        }

        @Test
        void hasTheAddressThatTheProxyOnTheMachineAdded() {
            for (String proxy : List.of("127.0.0.1", "::1", "[::1]")) {
                Receiving first = front.receiving(sent("X-Forwarded-For", "1.1.1.1, 10.0.0.1"), proxy);
                assertThat(first.refusal()).as(proxy).isEmpty();
                assertThat(front.receiving(sent("X-Forwarded-For", "2.2.2.2, 10.0.0.1"), proxy)
                                .refusal())
                        .isPresent();
                first.over();
            }
            Receiving first = front.receiving(sent("X-Forwarded-For", "1.1.1.1"), "10.0.0.5");
            assertThat(front.receiving(sent("X-Forwarded-For", "2.2.2.2"), "10.0.0.5")
                            .refusal())
                    .as("nobody else is believed")
                    .isPresent();
            first.over();
        }

        @Test
        void ofAProgramOnTheMachineIsOneOfTheFour() {
            for (int file = 0; file < 4; file++) {
                assertThat(front.receiving(sent(), "127.0.0.1").refusal()).isEmpty();
            }
            assertThat(front.receiving(sent(), "127.0.0.1").refusal())
                    .hasValueSatisfying(full -> assertThat(full.status()).isEqualTo(503));
        }

        @Test
        void keepsNothingElseFromBeingAsked() {
            fromOthers(4);
            assertThat(front.receiving(get("/"), "10.0.0.0").refusal()).isEmpty();
            assertThat(front.receiving(
                                    asked("POST", "/log-ind", "", "Content-Type", "application/x-www-form-urlencoded"),
                                    "10.0.0.0")
                            .refusal())
                    .isEmpty();
            assertThat(front.receiving(
                                    asked("POST", "/drift/fil", "", "Content-Type", "multipart/form-data; boundary=x"),
                                    "10.0.0.9")
                            .refusal())
                    .isPresent();
        }
    }

    @Nested
    class ATag {
        @Test
        void sparesTheBodyOfWhoeverHasIt() {
            HttpAnswer first = front.finished(get("/"), page(LONG));
            String tag = first.header("ETag").orElseThrow();
            assertThat(tag).matches("\"[0-9a-f]{32}\"");
            for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
                HttpAnswer again = front.finished(get("/", "If-None-Match", known), page(LONG));
                assertThat(again.status()).as(known).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(again.headers())
                        .containsKeys("ETag", "Cache-Control", "Vary")
                        .doesNotContainKeys("Content-Type", "Content-Encoding");
            }
            assertThat(front.finished(get("/", "If-None-Match", "\"x\""), page(LONG))
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void isAnotherForEachCoding() {
            HttpAsked packed = get("/", "Accept-Encoding", "gzip");
            String plainTag = tag(get("/"), page(LONG));
            String packedTag = tag(packed, page(LONG));
            assertThat(packedTag).isNotEqualTo(plainTag).matches("\"[0-9a-f]{32}-gzip\"");
            HttpAsked wrong = get("/", "Accept-Encoding", "gzip", "If-None-Match", plainTag);
            assertThat(front.finished(wrong, page(LONG)).status()).isEqualTo(200);
            HttpAsked right = get("/", "Accept-Encoding", "gzip", "If-None-Match", "W/" + packedTag);
            assertThat(front.finished(right, page(LONG)).status()).isEqualTo(304);
        }

        @Test
        void isTheSameForHead() {
            assertThat(tag(asked("HEAD", "/", ""), page(LONG))).isEqualTo(tag(get("/"), page(LONG)));
        }

        @Test
        void isNotGivenToWhatIsNotToBeKept() {
            HttpAnswer secret = page(LONG).with("Cache-Control", "no-store");
            assertThat(front.finished(get("/"), secret).headers()).doesNotContainKey("ETag");
            assertThat(front.finished(asked("POST", "/", ""), page(LONG)).headers())
                    .doesNotContainKey("ETag");
            assertThat(front.finished(get("/"), page(LONG).withStatus(404)).headers())
                    .doesNotContainKey("ETag");
        }
    }

    @Nested
    class Gzip {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "gzip | true",
                    "GZIP;q=0.5, br | true",
                    "* | true",
                    "br, *;q=0.1 | true",
                    "gzip;q=0 | false",
                    "gzip;q=0.000, * | false",
                    "*;q=0 | false",
                    "br | false",
                    "identity | false",
                    ";;, | false"
                })
        void isSentToWhoeverTakesIt(String codings, boolean packed) throws IOException {
            HttpAnswer answer = front.finished(get("/", "Accept-Encoding", codings), page(LONG));
            assertThat(answer.header("Content-Encoding").isPresent()).isEqualTo(packed);
            assertThat(answer.header("Vary")).contains("Cookie, Authorization, Accept-Encoding");
            if (packed) {
                assertThat(answer.body().length).isLessThan(LONG.length() / 10);
                byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
                assertThat(new String(unpacked, UTF_8)).isEqualTo(LONG);
            }
        }

        @Test
        void isNotMadeOfLittleNorOfImagesNorOfWhatHoldsASecret() {
            HttpAsked takes = get("/", "Accept-Encoding", "gzip");
            assertThat(front.finished(takes, page("lidt")).headers()).doesNotContainKey("Content-Encoding");
            assertThat(front.finished(takes, page("lidt")).header("Vary")).contains("Cookie, Authorization");
            assertThat(front.finished(takes, HttpAnswer.of(200, "font/woff2", LONG))
                            .headers())
                    .doesNotContainKey("Content-Encoding");
            assertThat(front.finished(takes, page(LONG).with("Cache-Control", "no-store"))
                            .headers())
                    .doesNotContainKey("Content-Encoding");
        }

        @Test
        void keepsWhatElseTheAnswerVariesBy() {
            assertThat(front.finished(get("/"), page(LONG).with("Vary", "Cookie"))
                            .header("Vary"))
                    .contains("Cookie, Authorization, Accept-Encoding");
        }

        @Test
        void ofAStyleSheetIsMadeOnce() {
            HttpAnswer sheet = HttpAnswer.of(200, "text/css; charset=UTF-8", LONG)
                    .with("Cache-Control", "public, max-age=31536000, immutable");
            HttpAsked takes = get("/assets/a.css", "Accept-Encoding", "gzip");
            assertThat(front.finished(takes, sheet).body())
                    .isSameAs(front.finished(takes, sheet).body());
        }
    }

    @Nested
    class WhatNoAddressCanRead {
        @ParameterizedTest
        @ValueSource(
                strings = {"text/plain;charset=bogus", "text/plain; charset=\"æ\"", "text", "/", "text/plain;charset="})
        void isRefusedForItsContentType(String type) {
            HttpAnswer answer =
                    front.early(get("/api/v1/strategy", "Content-Type", type)).orElseThrow();
            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.header("Content-Type")).contains("application/problem+json");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"application/json", "application/json; charset=UTF-8", "multipart/form-data; boundary=x"})
        void isNotAProperContentType(String type) {
            assertThat(front.early(get("/", "Content-Type", type))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"kvartal=%zz", "kvartal=2025%00"})
        void isAQueryWithABrokenEscapeOrANul(String query) {
            assertThat(front.early(asked("GET", "/", query)).orElseThrow().status())
                    .isEqualTo(400);
            assertThat(front.early(asked("GET", "/", "kvartal=%20"))).isEmpty();
        }

        @Test
        void isAPageForAPersonAndADocumentForAProgram() {
            HttpAnswer page = front.finished(get("/x"), front.refused(get("/x"), 400));
            assertThat(page.header("Content-Type")).contains("text/html; charset=UTF-8");
            assertThat(new String(page.body(), UTF_8)).contains("lang=\"da\"", "Forespørgslen kan ikke læses");
            HttpAsked program = get("/a\"<b", "Accept", "application/json");
            HttpAnswer document = front.finished(program, front.refused(program, 431));
            assertThat(new String(document.body(), UTF_8))
                    .contains("\"code\":\"headers-too-large\"", "\"status\":431", "\"instance\":\"/a\\\"<b\"");
            for (HttpAnswer answer : List.of(page, document)) {
                assertThat(answer.headers())
                        .containsKeys(
                                "Content-Security-Policy",
                                "X-Content-Type-Options",
                                "X-Frame-Options",
                                "Referrer-Policy",
                                "Permissions-Policy",
                                "Cross-Origin-Opener-Policy",
                                "Cross-Origin-Resource-Policy");
            }
        }
    }

    @Test
    void aMethodThatNobodyHasIsAskedAsOneThatNobodyAnswers() {
        assertThat(ServerFront.methodInside("HEAD")).isEqualTo("GET");
        assertThat(ServerFront.methodInside("DELETE")).isEqualTo("DELETE");
        for (String odd : List.of("PROPFIND", "get", "TRACE", "CONNECT", "")) {
            assertThat(ServerFront.methodInside(odd)).isEqualTo("PATCH");
        }
    }
}

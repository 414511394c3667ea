package dk.sigtepunkt.web.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.http.Door;
import dk.sigtepunkt.http.door.ProxySettings;
import dk.sigtepunkt.http.door.WebOrigin;
import dk.sigtepunkt.http.limits.LimitSettings;
import dk.sigtepunkt.http.limits.RequestLimits;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.RunningSite;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example in core/docs/proxy.md, followed: a browser of the old kind, which says no {@code Sec-Fetch-Site}, signs in. */
class BehindAProxyTest {
    private static final LimitSettings SMALL =
            new LimitSettings(new LimitSettings.Rate(600, 300), new LimitSettings.Rate(2, 2), false);

    private final Installation installation = MadeUp.installation();
    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private ProxySettings settings = ProxySettings.NONE;

    private interface Visit {
        void of(ForwardingProxy proxy) throws Exception;
    }

    private void behind(Map<String, String> lines, Visit visit) throws Exception {
        Door door = Door.of(settings, new RequestLimits(installation.clock, SMALL));
        try (RunningSite site = new RunningSite(installation, door);
                ForwardingProxy proxy = new ForwardingProxy(lines, site.port())) {
            visit.of(proxy);
        }
    }

    private static Map<String, String> documentedBut(String header, Optional<String> value) throws Exception {
        Map<String, String> lines = new LinkedHashMap<>(ForwardingProxy.documented());
        assertThat(lines).containsKey(header);
        lines.remove(header);
        value.ifPresent(variable -> lines.put(header, variable));
        return lines;
    }

    private HttpResponse<String> signIn(int port, String origin) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/log-ind"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString("token=" + Installation.TOKEN))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void assertIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("; Secure");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void theDocumentsLinesLetABrowserInOnAnyPort() throws Exception {
        behind(
                ForwardingProxy.documented(),
                proxy -> assertIn(signIn(proxy.port(), "https://localhost:" + proxy.port())));
    }

    @Test
    void soDoLinesThatLeaveThePortOut() throws Exception {
        Map<String, String> withoutPort = documentedBut("X-Forwarded-Host", Optional.of("$host"));
        behind(withoutPort, proxy -> assertIn(signIn(proxy.port(), "https://localhost:" + proxy.port())));
        Map<String, String> hostOnly = documentedBut("X-Forwarded-Host", Optional.empty());
        hostOnly.put("Host", "$host");
        behind(hostOnly, proxy -> assertIn(signIn(proxy.port(), "https://localhost:" + proxy.port())));
        withoutPort.put("X-Forwarded-Port", "$server_port");
        behind(withoutPort, proxy -> assertIn(signIn(proxy.port(), "https://localhost:" + proxy.port())));
    }

    @Test
    void anotherSiteStaysOutside() throws Exception {
        behind(ForwardingProxy.documented(), proxy -> {
            for (String origin :
                    List.of("https://evil.example", "http://localhost:" + proxy.port(), "https://localhost", "null")) {
                assertThat(signIn(proxy.port(), origin).statusCode()).as(origin).isEqualTo(403);
            }
        });
    }

    @Test
    void withoutTheLinesTheAnswerNamesBothAddressesAndTheLineToWrite() throws Exception {
        Map<String, String> none = Map.of("X-Forwarded-Proto", "$scheme");
        behind(none, proxy -> {
            HttpResponse<String> answer = signIn(proxy.port(), "https://localhost:" + proxy.port());
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body())
                    .contains("https://localhost:" + proxy.port(), "https://127.0.0.1:")
                    .contains("proxy_set_header X-Forwarded-Host $http_host;", "publicAddress", "core/docs/proxy.md");
        });
    }

    @Test
    void whatTheMunicipalitySaysIsEnough() throws Exception {
        settings = new ProxySettings(WebOrigin.parse("https://localhost:8443"), List.of());
        behind(Map.of("X-Forwarded-Proto", "$scheme"), proxy -> {
            assertIn(signIn(proxy.port(), "https://localhost:8443"));
            assertThat(signIn(proxy.port(), "https://localhost:" + proxy.port()).body())
                    .contains("https://localhost:8443");
        });
    }

    @Test
    void oneHeavyReadTooManyIsToldToWaitAndOtherPagesAreNot() throws Exception {
        behind(ForwardingProxy.documented(), proxy -> {
            assertThat(get(proxy.port(), "/rapport/2024K4").statusCode()).isEqualTo(200);
            assertThat(get(proxy.port(), "/rettelser").statusCode()).isEqualTo(200);
            HttpResponse<String> stopped = get(proxy.port(), "/?kendt=2026-02-01");
            assertThat(stopped.statusCode()).isEqualTo(429);
            assertThat(stopped.headers().firstValue("Retry-After")).contains("30");
            assertThat(stopped.body()).contains("Vent 30 sekunder");
            assertThat(get(proxy.port(), "/").statusCode()).isEqualTo(200);
        });
        behind(documentedBut("X-Forwarded-For", Optional.empty()), proxy -> {
            for (int times = 0; times < 5; times++) {
                assertThat(get(proxy.port(), "/rettelser").statusCode()).isEqualTo(200);
            }
        });
    }
}

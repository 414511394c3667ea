package dk.sigtepunkt.itests.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.SharedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags, compression and what may be kept, the same for pages, API, schemas and style sheets. */
@ResourceLock(value = SharedServer.LOCK, mode = ResourceAccessMode.READ)
class CachingIT {
    private static final String SHEET = "style sheet";
    private final Server server = SharedServer.get();
    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/rapport/2025K3",
                "/api/v1/reports/consolidated?period=2025K3",
                "/schema/committee-1.0.json",
                SHEET
            })
    void anAnswerIsSmallAndTheNextOneNothing(String address) throws Exception {
        String path = address.equals(SHEET) ? styleSheet() : address;
        HttpResponse<byte[]> plain = send("GET", path);
        HttpResponse<byte[]> packed = send("GET", path, "Accept-Encoding", "gzip");
        System.out.printf("%s: %d bytes, gzip %d bytes%n", path, plain.body().length, packed.body().length);
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.body().length).isLessThan(plain.body().length / 2);
        assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(), UTF_8))
                .isEqualTo(new String(plain.body(), UTF_8));
        assertThat(header(packed, "ETag")).isNotEqualTo(header(plain, "ETag")).isNotEmpty();
        for (HttpResponse<byte[]> answer : java.util.List.of(plain, packed)) {
            assertThat(header(answer, "Vary")).contains("Accept-Encoding");
            assertThat(header(answer, "Cache-Control")).isNotEmpty();
        }
        HttpResponse<byte[]> known =
                send("GET", path, "Accept-Encoding", "gzip", "If-None-Match", "W/" + header(packed, "ETag"));
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(header(known, "ETag")).isEqualTo(header(packed, "ETag"));
        assertThat(header(known, "Vary")).isEqualTo(header(packed, "Vary"));
        assertThat(header(known, "Cache-Control")).isEqualTo(header(packed, "Cache-Control"));
        HttpResponse<byte[]> head = send("HEAD", path, "Accept-Encoding", "gzip");
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(packed, "ETag"));
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(packed.body().length));
    }

    @Test
    void whatIsKeptForEverIsNamedByItsContent() {
        assertThat(header(send("GET", styleSheet()), "Cache-Control")).contains("immutable");
    }

    @Test
    void aPageOfASessionIsKeptByNobodyAndNotCompressed() {
        HttpResponse<byte[]> signedIn = send(
                "POST", "/log-ind", "token=" + server.token(), "Content-Type", "application/x-www-form-urlencoded");
        assertThat(signedIn.statusCode()).isEqualTo(303);
        String cookie = header(signedIn, "Set-Cookie").split(";", 2)[0];
        HttpResponse<byte[]> own = send("GET", "/drift", "Cookie", cookie, "Accept-Encoding", "gzip");
        assertThat(new String(own.body(), UTF_8)).contains("name=\"csrf\"");
        assertThat(header(own, "Cache-Control")).isEqualTo("no-store, private");
        assertThat(header(own, "ETag")).isEmpty();
        HttpResponse<byte[]> open = send("GET", "/drift", "Accept-Encoding", "gzip");
        assertThat(header(open, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(header(open, "Vary")).isEqualTo("Cookie, Authorization, Accept-Encoding");
        send("POST", "/log-ud", "csrf=x", "Cookie", cookie, "Content-Type", "application/x-www-form-urlencoded");
    }

    @Test
    void headIsAnsweredEverywhere() {
        for (String path : new String[] {"/health", "/intet", "/api/v1/intet", "/assets/intet.css", "/schema/intet"}) {
            HttpResponse<byte[]> head = send("HEAD", path);
            assertThat(head.statusCode()).as(path).isEqualTo(path.equals("/health") ? 200 : 404);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "Content-Length")).isEqualTo(header(send("GET", path), "Content-Length"));
        }
    }

    private String styleSheet() {
        Matcher matcher = Pattern.compile("/assets/sigtepunkt/[^\"]+").matcher(server.page("/"));
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpResponse<byte[]> send(String method, String path, String... bodyThenHeaders) {
        boolean withBody = bodyThenHeaders.length % 2 == 1;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .method(
                        method,
                        withBody
                                ? HttpRequest.BodyPublishers.ofString(bodyThenHeaders[0])
                                : HttpRequest.BodyPublishers.noBody());
        for (int at = withBody ? 1 : 0; at < bodyThenHeaders.length; at += 2) {
            request.header(bodyThenHeaders[at], bodyThenHeaders[at + 1]);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}

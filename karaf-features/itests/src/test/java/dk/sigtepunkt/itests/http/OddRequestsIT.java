package dk.sigtepunkt.itests.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sigtepunkt.itests.server.RawHttp;
import dk.sigtepunkt.itests.server.Server;
import dk.sigtepunkt.itests.server.SharedServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody should send is answered in our own form, and is never our fault. */
@ResourceLock(value = SharedServer.LOCK, mode = ResourceAccessMode.READ)
class OddRequestsIT {
    private static final List<String> METHODS =
            List.of("PROPFIND", "get", "TRACE", "PATCH", "FOO", "HEAD", "OPTIONS", "LINK", "Post");
    private static final List<String> TYPES = List.of(
            "Content-Type: text/plain;charset=bogus",
            "Content-Type: /",
            "Content-Type: application/json;charset=\"\u00e6\u00f8\"",
            "Content-Type: application/json;charset=utf-16",
            "Content-Type: multipart/form-data",
            "Content-Type: ;;;",
            "Accept: bogus",
            "Accept: text/html;q=x, */*;q=nej",
            "Accept: application/json;charset=bogus",
            "Accept-Charset: bogus",
            "Accept-Language: \u00e6;;q",
            "Accept-Encoding: gzip;q=x, ,;",
            "Range: bytes=0-1",
            "Range: vrøvl=-",
            "If-None-Match: vrøvl, \"",
            "If-Modified-Since: i går",
            "Cookie: sigtepunkt-session=\"; =;",
            "Expect: 200-nej",
            "X-Forwarded-Host: a b/\"<");

    /** The one address that answers it; whoever is nobody is told to say who it is. */
    private static final String CHANGED_BY_PATCH = "/api/v1/accounts/x";

    private static final String PROBLEM = "application/problem+json";

    private final Server server = SharedServer.get();

    @Test
    void everyApiAddressAnswersOddMethodsAndHeadersWithAProblem() {
        for (String path : apiPaths()) {
            for (String method : METHODS) {
                check(method, path, "Accept: */*");
            }
            for (String header : TYPES) {
                for (String method : List.of("GET", "POST")) {
                    check(method, path, header);
                }
            }
        }
    }

    @Test
    void everyPageAddressDoesTooWithAPage() {
        for (String path : List.of(
                "/",
                "/matrix",
                "/rapport/2025K3",
                "/udvalg",
                "/handlinger",
                "/kilder",
                "/karantaene",
                "/drift",
                "/drift/tal",
                "/log-ind",
                "/log-ud",
                "/intet",
                "/assets/x.css",
                "/schema/committee-1.0.json",
                "/health")) {
            for (String method : METHODS) {
                check(method, path, "Accept: text/html");
            }
            for (String header : TYPES) {
                for (String method : List.of("GET", "POST")) {
                    check(method, path, header);
                }
            }
        }
    }

    private void check(String method, String path, String header) {
        RawHttp.Answer answer = RawHttp.ask(server.port(), method + " " + path, header, "Content-Length: 0");
        String what = "%s %s %s%n%s".formatted(method, path, header, answer.text());
        assertThat(answer.status()).as(what).isBetween(200, 499);
        assertThat(answer.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(answer.text()).as(what).doesNotContain("Jetty", "Exception");
        if (List.of("PROPFIND", "get", "TRACE", "PATCH", "FOO", "LINK", "Post").contains(method)
                && !path.equals("/intet")
                && !(method.equals("PATCH") && path.equals(CHANGED_BY_PATCH))) {
            assertThat(answer.status()).as(what).isIn(404, 405);
        }
        if (answer.status() == 405) {
            assertThat(answer.header("Allow")).as(what).isNotEmpty();
        }
        if (answer.status() >= 400 && !method.equals("HEAD")) {
            boolean program = path.startsWith("/api") || path.startsWith("/schema") || path.equals("/health");
            String form = answer.header("Content-Type");
            // What the server itself refuses is a document for whoever asks for JSON; a page's own refusal is a page.
            boolean either = !program && header.startsWith("Accept: application/json");
            assertThat(form).as(what).startsWith(program || (either && form.contains("json")) ? PROBLEM : "text/");
        }
    }

    private List<String> apiPaths() {
        JsonNode document = server.json("/api/v1/openapi.json");
        List<String> paths = new ArrayList<>();
        document.get("paths").fieldNames().forEachRemaining(path -> paths.add(path.replaceAll("\\{[^}]+}", "x")));
        assertThat(paths).hasSizeGreaterThan(20);
        return paths.stream()
                .map(path -> path.startsWith("/api") ? path : "/api/v1" + path)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a%2Fb | 400",
                "/a%zz | 400",
                "/?kvartal=%zz | 400",
                "/?kvartal=%00 | 400",
                "/..;/drift | 400",
                "/a%00b | 400",
                "/%2e%2e/etc | 400",
                "/a\\b | 400",
                "/;x | 200"
            })
    void anAddressThatCannotBeReadIsAPageOfOurs(String path, int status) {
        RawHttp.Answer page = RawHttp.ask(server.port(), "GET " + path, "Accept: text/html");
        assertThat(page.status()).as(page.text()).isEqualTo(status);
        assertThat(page.header("Content-Type")).startsWithIgnoringCase("text/html");
        assertDressed(page);
        RawHttp.Answer document = RawHttp.ask(server.port(), "GET /api" + path.replace("/?", "/v1/strategy?"));
        // Of what Jetty cannot even take for an address it keeps nothing, so nobody knows that it was the API's.
        boolean kept = (!path.contains("%zz") && !path.contains("%00")) || path.contains("?");
        assertThat(document.header("Content-Type"))
                .as(document.text())
                .startsWith(kept ? "application/problem+json" : "text/html");
        assertDressed(document);
    }

    @Test
    void whatIsTooLongIsAPageOfOursToo() {
        RawHttp.Answer address = RawHttp.ask(server.port(), "GET /" + "x".repeat(20_000));
        assertThat(address.status()).isEqualTo(414);
        assertDressed(address);
        RawHttp.Answer headers = RawHttp.ask(server.port(), "GET /", "Cookie: " + "x".repeat(20_000));
        assertThat(headers.status()).isEqualTo(431);
        assertDressed(headers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "G@T / HTTP/1.1\r\nHost: x\r\n\r\n",
                "CONNECT / HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /\r\n\r\n",
                "\u0001\u0002\u0003\r\n\r\n"
            })
    void whatIsNoRequestAtAllIsAPageOfOurs(String bytes) {
        RawHttp.Answer answer = RawHttp.raw(server.port(), bytes);
        assertThat(answer.status()).as(answer.text()).isIn(400, 426, 505);
        assertDressed(answer);
    }

    private static void assertDressed(RawHttp.Answer answer) {
        for (String header : List.of(
                "Content-Security-Policy",
                "X-Content-Type-Options",
                "X-Frame-Options",
                "Referrer-Policy",
                "Permissions-Policy",
                "Cross-Origin-Opener-Policy",
                "Cross-Origin-Resource-Policy")) {
            assertThat(answer.header(header))
                    .as("%s in %s", header, answer.text())
                    .isNotEmpty();
        }
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.text()).doesNotContain("Jetty");
    }
}

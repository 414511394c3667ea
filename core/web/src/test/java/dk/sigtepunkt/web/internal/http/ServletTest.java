package dk.sigtepunkt.web.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.FileLimit;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.http.door.ProxySettings;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.SessionCookie;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ServletTest {
    private final Installation installation = MadeUp.installation();
    private final Map<String, Object> request = new HashMap<>(Map.of(
            "getMethod", "POST",
            "getServletPath", "/log-ind",
            "getContentType", "application/x-www-form-urlencoded",
            "getContentLengthLong", -1L,
            "isSecure", false,
            "getRemoteAddr", "127.0.0.1"));

    @Test
    void readsTheFormAndFindsTheSession() throws IOException {
        String secret = installation.signedIn().secret();
        request.put("getCookies", new Cookie[] {new Cookie(SessionCookie.name(false), secret)});
        request.put("getInputStream", body("token=a%C3%A6&token=second&empty"));

        RequestReader.Outcome outcome = read();

        assertThat(outcome).isInstanceOfSatisfying(RequestReader.Outcome.Read.class, read -> {
            assertThat(read.visit().posted().form())
                    .containsEntry("token", "aæ")
                    .containsEntry("empty", "");
            assertThat(read.visit().session()).isPresent();
            assertThat(read.visit().path()).isEqualTo("/log-ind");
        });
    }

    @Test
    void refusesABodyThatIsTooLarge() throws IOException {
        request.put("getInputStream", body("token=" + "x".repeat(RequestReader.LARGEST_FORM)));

        assertThat(refused()).isEqualTo(413);
    }

    @Test
    void readsNothingOfABodyThatSaysItselfThatItIsTooLarge() throws IOException {
        ServletInputStream unread = body("token=x");
        request.put("getInputStream", unread);
        request.put("getContentLengthLong", 900_000_000L);

        assertThat(refused()).isEqualTo(413);
        assertThat(unread.isFinished()).isFalse();
    }

    @Test
    void readsNoFormOfAStrangerButTheOneToSignInWith() throws IOException {
        ServletInputStream unread = body("reason=x");
        request.put("getServletPath", "/drift/tal");
        request.put("getInputStream", unread);

        PageRequest visit = read().fold(read -> read, refused -> refused.visit());
        assertThat(unread.isFinished()).isFalse();
        assertThat(installation.site.reply(visit).status()).isEqualTo(403);
    }

    @Test
    void refusesWhatIsNotAForm() throws IOException {
        request.put("getContentType", "text/plain");
        request.put("getInputStream", body("token=x"));

        assertThat(refused()).isEqualTo(400);
    }

    @Nested
    class AFile {
        private static final String FORM =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jar\"\r\n\r\n";

        AFile() {
            request.put("getServletPath", "/drift/fil");
            request.put("getContentType", "multipart/form-data; boundary=b");
        }

        private void signIn() {
            String secret = installation.signedIn().secret();
            request.put("getCookies", new Cookie[] {new Cookie(SessionCookie.name(false), secret)});
        }

        @Test
        void isReadForWhoeverIsSignedIn() throws IOException {
            signIn();
            request.put("getInputStream", body(FORM + "PK\r\n--b--\r\n"));

            PageRequest visit = read().fold(read -> read, refused -> refused.visit());
            assertThat(visit.posted().file())
                    .hasValueSatisfying(file -> assertThat(file.bytes()).isEqualTo("PK".getBytes(UTF_8)));
        }

        @Test
        void ofAStrangerIsNotReadAtAll() throws IOException {
            ServletInputStream unread = body(FORM + "PK\r\n--b--\r\n");
            request.put("getInputStream", unread);

            PageRequest visit = read().fold(read -> read, refused -> refused.visit());
            assertThat(visit.posted().file()).isEmpty();
            assertThat(unread.isFinished()).isFalse();
            assertThat(installation.site.reply(visit).status()).isEqualTo(403);
        }

        @Test
        void thatSaysItselfThatItIsTooLargeIsNotRead() throws IOException {
            signIn();
            ServletInputStream unread = body(FORM + "PK\r\n--b--\r\n");
            request.put("getInputStream", unread);
            request.put("getContentLengthLong", 900_000_000L);

            assertThat(refused()).isEqualTo(413);
            assertThat(unread.isFinished()).isFalse();
        }

        @Test
        void thatIsTooLargeIsRefusedWithAPage() throws IOException {
            signIn();
            request.put("getInputStream", body(FORM + "x".repeat(FileLimit.BYTES + 1) + "\r\n--b--\r\n"));

            RequestReader.Outcome.Refused refused = (RequestReader.Outcome.Refused) read();
            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.sentence()).isEqualTo("Der er ikke ændret noget. Filen må højst være på 50 MB.");
        }

        @Test
        void ofExactlyTheLimitIsTakenWhateverStandsAroundIt() throws IOException {
            signIn();
            request.put("getInputStream", body(FORM + "x".repeat(FileLimit.BYTES) + "\r\n--b--\r\n"));

            PageRequest visit = read().fold(read -> read, refused -> refused.visit());
            assertThat(visit.posted().file())
                    .hasValueSatisfying(file -> assertThat(file.bytes()).hasSize(FileLimit.BYTES));
        }

        @Test
        void whoseFormIsEndlessIsRefused() throws IOException {
            signIn();
            request.put("getInputStream", body(FORM + "x".repeat(FileLimit.BYTES + RequestReader.LARGEST_FORM)));

            assertThat(refused()).isEqualTo(413);
        }

        @Test
        void isTakenNowhereElse() throws IOException {
            signIn();
            request.put("getServletPath", "/drift/tal");
            request.put("getInputStream", body(FORM + "PK\r\n--b--\r\n"));

            assertThat(refused()).isEqualTo(400);
        }
    }

    @Test
    void refusesAnAddressWithBrokenEscapes() throws IOException {
        request.put("getMethod", "GET");
        request.put("getQueryString", "kvartal=%zz");

        assertThat(refused()).isEqualTo(400);
    }

    @Test
    void aFaultOfOursBecomesAPageThatSaysSo() {
        PageResponse reply = installation.site.broken();

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.body()).contains("Der er sket en fejl hos os", "lang=\"da\"");
    }

    @Nested
    class BehindAProxyWithTls {
        private final Map<String, String> headers = new HashMap<>();

        BehindAProxyWithTls() {
            request.put("getInputStream", body("token=x"));
            request.put("getHeader", headers);
            headers.put("Host", "127.0.0.1:8181");
            headers.put("Origin", "https://sigtepunkt.example");
        }

        @Test
        void theRequestCountsAsSecure() throws IOException {
            assertThat(visit().visitor().secure()).isFalse();
            headers.put("X-Forwarded-Proto", "https");
            assertThat(visit().visitor().secure()).isTrue();
            headers.put("X-Forwarded-Proto", "HTTPS, http");
            assertThat(visit().visitor().secure()).isTrue();
            headers.put("X-Forwarded-Proto", "http");
            assertThat(visit().visitor().secure()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://evil.example", "null", "ftp://sigtepunkt.example", ""})
        void anotherOriginStaysForeign(String origin) throws IOException {
            headers.put("X-Forwarded-Host", "sigtepunkt.example");
            headers.put("Origin", origin);
            assertThat(visit().visitor().sender().ownSite()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"same-origin, true", "none, true", "same-site, false", "cross-site, false"})
        void theBrowsersOwnComparisonGoesFirst(String fetchSite, boolean own) throws IOException {
            headers.put("Sec-Fetch-Site", fetchSite);
            assertThat(visit().visitor().sender().ownSite()).isEqualTo(own);
        }

        private PageRequest visit() throws IOException {
            return read().fold(visit -> visit, refused -> refused.visit());
        }
    }

    private @Nullable Object answer(String method, Object[] arguments) {
        if (method.equals("getHeaders")) {
            Map<?, ?> values = (Map<?, ?>) request.getOrDefault("getHeader", Map.of());
            return Collections.enumeration(
                    Optional.ofNullable(values.get(arguments[0])).stream().toList());
        }
        return request.get(method) instanceof Map<?, ?> values ? values.get(arguments[0]) : request.get(method);
    }

    private int refused() throws IOException {
        return read().fold(visit -> 200, RequestReader.Outcome.Refused::status);
    }

    private RequestReader.Outcome read() throws IOException {
        HttpServletRequest stub = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> answer(method.getName(), arguments));
        return new RequestReader(
                        installation.identify,
                        installation.routes,
                        () -> Words.danish(RequestReader.class.getClassLoader()),
                        () -> ProxySettings.NONE)
                .read(stub);
    }

    private static ServletInputStream body(String text) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return bytes.read(buffer, offset, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}

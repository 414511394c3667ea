package dk.sigtepunkt.http.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.http.door.ProxySettings;
import dk.sigtepunkt.http.door.WebOrigin;
import dk.sigtepunkt.http.front.ServerFront;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateAnswersTest {
    private static final String LONG = "Sammen om Hedenstederne. ".repeat(200);
    private final ServerFront front = ServerFront.alwaysReady();

    private static HttpAsked get(String name, String value) {
        return new HttpAsked("GET", "/x", "", Map.of(name, value, "Accept-Encoding", "gzip", "If-None-Match", "*"));
    }

    @ParameterizedTest
    @CsvSource({
        "Cookie, sigtepunkt-session=abc",
        "Cookie, a=b; __Host-sigtepunkt-session=abc",
        "Cookie, sigtepunkt-session=",
        "Authorization, Bearer abc",
        "Authorization, Basic abc"
    })
    void whatIsAnsweredToSomebodyIsKeptNowhere(String name, String value) {
        for (String type :
                List.of("text/html; charset=UTF-8", "application/json", "text/csv", "application/problem+json")) {
            HttpAnswer made =
                    HttpAnswer.of(200, type, LONG).with("ETag", "\"made\"").with("Cache-Control", "no-cache");
            HttpAnswer sent = front.finished(get(name, value), made);
            assertThat(sent.status()).isEqualTo(200);
            assertThat(sent.header("Cache-Control")).contains("no-store, private");
            assertThat(sent.headers()).doesNotContainKeys("ETag", "Content-Encoding");
            assertThat(sent.header("Vary")).contains("Cookie, Authorization");
        }
    }

    @Test
    void whatIsAnsweredToNobodyMayBeAskedForAgainByItsTag() {
        HttpAnswer sent = front.finished(get("Cookie", "other=1"), HttpAnswer.of(200, "text/html", LONG));
        assertThat(sent.status()).isEqualTo(304);
        assertThat(sent.header("Cache-Control")).contains("no-cache");
        assertThat(sent.header("Vary")).contains("Cookie, Authorization, Accept-Encoding");
    }

    @Test
    void aStyleSheetIsTheSameForAll() {
        HttpAnswer made =
                HttpAnswer.of(200, "text/css", LONG).with("Cache-Control", "public, max-age=31536000, immutable");
        HttpAnswer sent = front.finished(get("Cookie", "sigtepunkt-session=abc"), made);
        assertThat(sent.header("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(sent.header("Vary")).contains("Accept-Encoding");
    }

    @Test
    void anAddressSaysOnceByWhatItDiffers() {
        HttpAnswer made = HttpAnswer.of(200, "text/html", "kort").with("Vary", "Cookie, Accept");
        assertThat(front.finished(get("Accept", "x"), made).header("Vary")).contains("Cookie, Accept, Authorization");
    }

    @Test
    void onlyWhoCameByHttpsIsToldToComeByNothingElse() {
        HttpAnswer made = HttpAnswer.of(200, "text/html", "kort");
        assertThat(strict(front, asked("127.0.0.1", "https"), made)).isTrue();
        assertThat(strict(front, asked("127.0.0.1", "http"), made)).isFalse();
        assertThat(strict(front, asked("192.0.2.7", "https"), made)).isFalse();
        ServerFront published =
                ServerFront.behind(new ProxySettings(WebOrigin.parse("https://sigtepunkt.example"), List.of()));
        assertThat(strict(published, asked("127.0.0.1", "http"), made)).isTrue();
        HttpAsked plain = new HttpAsked(
                "GET", "/", "", Map.of("Host", "127.0.0.1"), new HttpAsked.Connection("127.0.0.1", false));
        assertThat(strict(published, plain, made)).isFalse();
    }

    private static boolean strict(ServerFront front, HttpAsked asked, HttpAnswer made) {
        return front.finished(asked, made).header("Strict-Transport-Security").isPresent();
    }

    private static HttpAsked asked(String neighbour, String proto) {
        return new HttpAsked(
                "GET",
                "/",
                "",
                Map.of("X-Forwarded-Proto", proto, "Host", "sigtepunkt.example"),
                new HttpAsked.Connection(neighbour, false));
    }
}

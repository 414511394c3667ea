package dk.sigtepunkt.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.pages.Sender;
import dk.sigtepunkt.web.internal.pages.Visit;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestsTest {
    private final Installation installation = MadeUp.installation();

    @ParameterizedTest
    @CsvSource({
        "/findes-ikke, 404",
        "/udvalg/ingen, 404",
        "/sigtepunkter/intet, 404",
        "/fokusomraader/vand/intet, 404",
        "/?kvartal=2024K9, 400",
        "/?kvartal=2024, 400",
        "/?kvartal=1999K1, 404",
        "/rapport/igaar, 400"
    })
    void problemsAreSaidInDanishWithAWayBack(String address, int status) {
        Reply reply = installation.get(address);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(Jsoup.parse(reply.body()).select("main a[href=/]").text()).isEqualTo("Til forsiden");
        assertThat(reply.headers()).containsEntry("X-Content-Type-Options", "nosniff");
    }

    @Test
    void theReportAddressLeadsToTheNewestQuarter() {
        assertThat(installation.get("/rapport").headers()).containsEntry("Location", "/rapport/2024K4");
        assertThat(installation.get("/rapport?kvartal=2023K2").headers()).containsEntry("Location", "/rapport/2023K2");
    }

    @Test
    void aTrailingSlashIsTakenAway() {
        assertThat(installation.get("/matrix/").headers()).containsEntry("Location", "/matrix");
        assertThat(installation.get("//evil.example/").status()).isEqualTo(404);
    }

    @Test
    void anotherMethodIsRefused() {
        Reply reply = installation.site.reply(Installation.visit("DELETE", "/matrix", Map.of(), Optional.empty()));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.headers()).containsEntry("Allow", "GET, HEAD");
    }

    @Test
    void untilEverythingIsReadThePagesSayThatTheSystemStarts() {
        installation.ready = false;

        Reply reply = installation.get("/");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.headers()).containsEntry("Retry-After", "2");
        assertThat(reply.body()).contains("Sigtepunkt starter", "http-equiv=\"refresh\"");
    }

    @Test
    void pagesAllowNothingFromElsewhereAndNoScript() {
        assertThat(installation.get("/").headers().get("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'self'")
                .doesNotContain("script-src", "unsafe")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'");
    }

    @Nested
    class SigningIn {
        @Test
        void givesACookieThatNoScriptAndNoOtherSiteCanUse() {
            Reply reply = post("/log-ind", Map.of("token", Installation.TOKEN), Optional.empty());

            assertThat(reply.status()).isEqualTo(303);
            assertThat(reply.headers().get("Set-Cookie"))
                    .matches("sigtepunkt-session=[^;]{40,}; Path=/; HttpOnly; SameSite=Strict");
        }

        @Test
        void marksTheCookieSecureOverHttps() {
            Visit plain = Installation.visit("POST", "/log-ind", Map.of("token", Installation.TOKEN), Optional.empty());
            Visit secure = new Visit(
                    "POST", "/log-ind", Map.of(), plain.form(), Map.of(), Optional.empty(), plain.sender(), true);

            assertThat(installation.site.reply(secure).headers().get("Set-Cookie"))
                    .endsWith("; Secure");
        }

        @Test
        void withAWrongTokenIsRefusedWithAReason() {
            Reply reply = post("/log-ind", Map.of("token", "gæt"), Optional.empty());

            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.headers()).doesNotContainKey("Set-Cookie");
            assertThat(reply.body()).contains("Nøglen er forkert");
        }

        @Test
        void fromAnotherSiteIsRefused() {
            Visit visit = Installation.visit("POST", "/log-ind", Map.of("token", Installation.TOKEN), Optional.empty());
            Sender other = new Sender("localhost:8181", Optional.of("https://evil.example"), Optional.empty());
            Visit foreign =
                    new Visit("POST", "/log-ind", Map.of(), visit.form(), Map.of(), Optional.empty(), other, false);

            assertThat(installation.site.reply(foreign).status()).isEqualTo(403);
        }
    }

    @Nested
    class EnteringAFigure {
        private final Session session = installation.signedIn();

        @Test
        void keepsItAndConfirms() {
            Reply reply = enter(Map.of("indicator", "land.skov", "period", "2025K1", "value", "1.312,5"));

            assertThat(reply.headers()).containsEntry("Location", "/drift?registreret=2");
            assertThat(installation.page("/drift?registreret=2").text()).contains("Tallet er registreret", "nummer 2");
            assertThat(installation.page("/fokusomraader/land/skov").text()).contains("1.312,5 ha");
        }

        @Test
        void showsEveryFaultAtItsField() {
            Reply reply = enter(Map.of("indicator", "land.skov", "period", "2025", "value", "12.5"));

            var page = Jsoup.parse(reply.body());
            assertThat(reply.status()).isEqualTo(422);
            assertThat(page.select("#period-fejl").text()).contains("2025 passer ikke");
            assertThat(page.select("#value-fejl").text()).contains("»12.5« er ikke et tal; skriv fx 7,3");
            assertThat(page.select("input[name=value]").attr("value")).isEqualTo("12.5");
            assertThat(page.select("option[selected]").attr("value")).isEqualTo("land.skov");
        }

        @Test
        void withoutTheFormSecretChangesNothing() {
            Map<String, String> form = Map.of("indicator", "land.skov", "period", "2025K1", "value", "1");

            assertThat(post("/drift/tal", form, Optional.of(session)).status()).isEqualTo(403);
            assertThat(post("/drift/tal", form, Optional.empty()).status()).isEqualTo(403);
            assertThat(installation.figures.book().size()).isEqualTo(4);
        }

        @Test
        void theSameFormSentTwiceIsKeptOnce() {
            Map<String, String> form = Map.of("indicator", "land.skov", "period", "2025K1", "value", "1", "key", "abc");
            enter(form);
            enter(form);

            assertThat(installation.figures.book().size()).isEqualTo(5);
        }

        private Reply enter(Map<String, String> fields) {
            Map<String, String> form = new java.util.HashMap<>(fields);
            form.put("csrf", session.csrf());
            return post("/drift/tal", form, Optional.of(session));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../templates/base.html",
                "/dkfds/../../templates/base.html",
                "/sigtepunkt/sigtepunkt.css",
                "/dkfds/11.2.0/css/dkfds.min.css.map",
                "/dkfds//11.2.0/css/dkfds.min.css",
                "/.css",
                ""
            })
    void noPathLeadsOutOfTheAssets(String path) {
        assertThat(installation.assets.find(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dkfds/11.2.0/css/dkfds.min.css",
                "/dkfds/11.2.0/fonts/IBMPlexSans/complete/woff2/IBMPlexSans-Regular.woff2",
                "/dkfds/11.2.0/img/svg-icons/chevron-down.svg",
                "/dkfds/11.2.0/NOTICE.txt"
            })
    void theDesignSystemIsInTheBundle(String path) {
        assertThat(installation.assets.find(path)).isPresent();
        String own = installation.assets.ownStylesheet();
        assertThat(own).matches("/assets/sigtepunkt/[0-9a-f]{12}/sigtepunkt\\.css");
        assertThat(installation.assets.find(own.substring("/assets".length()))).isPresent();
    }

    private Reply post(String address, Map<String, String> form, Optional<Session> session) {
        return installation.site.reply(Installation.visit("POST", address, form, session));
    }
}

package dk.sigtepunkt.web.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.http.door.Arrival;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.Sender;
import dk.sigtepunkt.web.internal.page.Visitor;
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
        "/matrix?kvartal=2025-K3, 400",
        "/udvalg/vand?kvartal=2026K1, 404",
        "/rapport/igaar, 400",
        "/rapport/2025-K3, 400",
        "/rapport?kvartal=2025-K3, 400",
        "/rapport/1999K1, 404"
    })
    void problemsAreSaidInDanishWithAWayBack(String address, int status) {
        PageResponse reply = installation.get(address);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(Jsoup.parse(reply.body()).select("main a[href=/]").text()).isEqualTo("Til forsiden");
    }

    @Test
    void theReportAddressLeadsToTheNewestQuarter() {
        assertThat(installation.get("/rapport").headers()).containsEntry("Location", "/rapport/2024K4");
        assertThat(installation.get("/rapport?kvartal=2023K2").headers()).containsEntry("Location", "/rapport/2023K2");
    }

    /** In the order of a hash, a page would be another one after each start. */
    @Test
    void whatIsAskedStandsByName() {
        assertThat(Installation.visit(
                                "GET", "/handlinger?udvalg=vand&tilstand=b&forsinket=ja", Map.of(), Optional.empty())
                        .query()
                        .keySet())
                .containsExactly("forsinket", "tilstand", "udvalg");
    }

    @Test
    void aTrailingSlashIsTakenAway() {
        assertThat(installation.get("/matrix/").headers()).containsEntry("Location", "/matrix");
        assertThat(installation.get("/matrix/?kvartal=2025-K3").headers())
                .containsEntry("Location", "/matrix?kvartal=2025-K3");
        assertThat(installation.get("//evil.example/").status()).isEqualTo(404);
    }

    @Test
    void anotherMethodIsRefused() {
        PageResponse reply =
                installation.site.reply(Installation.visit("DELETE", "/matrix", Map.of(), Optional.empty()));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.headers()).containsEntry("Allow", "GET, HEAD");
    }

    @Test
    void pagesAreKeptByNobodyElseAndThoseOfASessionByNobody() {
        assertThat(installation.get("/").headers())
                .containsEntry("Cache-Control", "private, no-cache")
                .containsEntry("Vary", "Cookie");
        PageResponse signedIn = installation.site.reply(
                Installation.visit("GET", "/drift", Map.of(), Optional.of(installation.signedIn())));
        assertThat(signedIn.headers())
                .containsEntry("Cache-Control", "no-store, private")
                .containsEntry("Vary", "Cookie");
    }

    @Nested
    class SigningIn {
        @Test
        void givesACookieThatNoScriptAndNoOtherSiteCanUse() {
            PageResponse reply = post("/log-ind", Map.of("token", Installation.TOKEN), Optional.empty());

            assertThat(reply.status()).isEqualTo(303);
            assertThat(reply.headers().get("Set-Cookie"))
                    .matches("sigtepunkt-session=[^;]{40,}; Path=/; HttpOnly; SameSite=Strict");
        }

        @Test
        void bindsTheCookieToThisHostOverHttps() {
            PageRequest plain =
                    Installation.visit("POST", "/log-ind", Map.of("token", Installation.TOKEN), Optional.empty());
            PageRequest secure = new PageRequest(
                    "POST",
                    "/log-ind",
                    Map.of(),
                    Map.of(),
                    plain.posted(),
                    new Visitor(Optional.empty(), plain.visitor().sender(), true, "", "", ""),
                    plain.words());

            assertThat(installation.site.reply(secure).headers().get("Set-Cookie"))
                    .startsWith("__Host-sigtepunkt=")
                    .endsWith("; Secure");
        }

        @Test
        void againGivesAnotherSessionAndEndsTheOneBefore() {
            Session before = installation.signedIn();
            PageResponse reply = post("/log-ind", Map.of("token", Installation.TOKEN), Optional.of(before));

            assertThat(reply.headers().get("Set-Cookie")).doesNotContain(before.secret());
            assertThat(installation.sessions.find(before.secret())).isEmpty();
            assertThat(installation.keptSessions.of(Optional.empty())).hasSize(1);
        }

        @Test
        void withAWrongTokenIsRefusedWithAReason() {
            PageResponse reply = post("/log-ind", Map.of("token", "gæt"), Optional.empty());

            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.headers()).doesNotContainKey("Set-Cookie");
            assertThat(reply.body()).contains("Nøglen er forkert");
        }

        @Test
        void fromAnotherSiteIsRefused() {
            PageRequest visit =
                    Installation.visit("POST", "/log-ind", Map.of("token", Installation.TOKEN), Optional.empty());
            Sender other =
                    new Sender(Arrival.local("localhost:8181"), Optional.of("https://evil.example"), Optional.empty());
            PageRequest foreign = new PageRequest(
                    "POST",
                    "/log-ind",
                    Map.of(),
                    Map.of(),
                    visit.posted(),
                    new Visitor(Optional.empty(), other, false, "", "", ""),
                    visit.words());

            assertThat(installation.site.reply(foreign).status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../templates/page/base.html",
                "/dkfds/../../templates/page/base.html",
                "/sigtepunkt/sigtepunkt.css",
                "/dkfds/version.txt",
                "/dkfds/css/dkfds.min.css",
                "/.css",
                ""
            })
    void noPathLeadsOutOfTheAssets(String path) {
        assertThat(installation.assets.find(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/css/dkfds.min.css",
                "/fonts/IBMPlexSans/complete/woff2/IBMPlexSans-Regular.woff2",
                "/img/svg-icons/chevron-down.svg",
                "/NOTICE.txt"
            })
    void theDesignSystemIsInTheBundleAtAnAddressWithItsVersion(String path) {
        String folder = installation.assets.designSystem();

        assertThat(folder).matches("/assets/dkfds/\\d+\\.\\d+\\.\\d+");
        assertThat(installation.assets.find(folder.substring("/assets".length()) + path))
                .isPresent();
    }

    @Test
    void everyPageIsDressedInWhatTheBundleHolds() {
        installation
                .page("/")
                .select("link[rel=stylesheet], link[rel=icon]")
                .eachAttr("href")
                .forEach(sheet -> assertThat(installation.assets.find(sheet.substring("/assets".length())))
                        .as(sheet)
                        .isPresent());
        String own = installation.assets.ownStylesheet();
        assertThat(own).matches("/assets/sigtepunkt/[0-9a-f]{12}/sigtepunkt\\.css");
    }

    private PageResponse post(String address, Map<String, String> form, Optional<Session> session) {
        return installation.site.reply(Installation.visit("POST", address, form, session));
    }
}

package dk.sigtepunkt.web.internal.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.sources.Pause;
import dk.sigtepunkt.domain.sources.SeriesFreshness;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Fetched;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.MemorySources;
import dk.sigtepunkt.web.internal.http.PageResponse;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of the data sources show, to everybody and to the administrator, and what can be done there. */
final class SourcesTest {
    private static final String FOREST = "/kilder/land/skovregister";
    private static final String EVIL = "<img src=x onerror=alert(1)>";

    private final Installation installation = MadeUp.installation();
    private final MemorySources sources = installation.sources;
    private final SourceKey forest = new SourceKey(MadeUp.LAND, "skovregister");
    private final SourceKey lake = new SourceKey(MadeUp.WATER, "soeer");

    SourcesTest() {
        sources.definitions.add(Fetched.source(MadeUp.REAL, "skovregister", "Skovregistret " + EVIL, Connector.CSV));
        sources.definitions.add(
                Fetched.source(MadeUp.EXAMPLE, "soeer", "Statistikbanken, SØ1", Connector.STATISTIKBANKEN));
        sources.obstacles.put(lake, "Værten api.statbank.dk står ikke på listen over tilladte værter.");
    }

    private String state() {
        return installation
                .page("/kilder")
                .select("tr:contains(Skovregistret) .status")
                .text();
    }

    private void ran(SourceRun.State state) {
        sources.runs.add(
                Fetched.run(sources.runs.size() + 1L, forest, state, "12 nye tal <b>" + EVIL, "Kilden er træg"));
    }

    @Test
    void withoutSourcesThePageSaysWhereFiguresComeFromThen() {
        assertThat(MadeUp.installation().page("/kilder").select("main").text())
                .contains("Ingen udvalg har en datakilde endnu.", "registreres");
    }

    @Test
    void theListSaysHowManyCanBeFetchedAndWhyTheOthersCannot() {
        Document page = installation.page("/kilder");

        assertThat(page.select(".font-lead").text()).isEqualTo("1 af 2 kilder kan hentes.");
        assertThat(page.select("tr:contains(SØ1)").text())
                .contains("Ikke sat op", "Værten api.statbank.dk står ikke på listen over tilladte værter.");
        assertThat(page.select("main h2").eachText()).containsExactly("Udvalget for Land", "Udvalget for Vand");
        assertThat(page.select("img, b")).isEmpty();
    }

    @Test
    void eachStateHasAWord() {
        assertThat(state()).endsWith("Endnu ikke hentet");
        ran(SourceRun.State.DONE);
        assertThat(state()).endsWith("Aktuel");
        sources.standings.put(
                forest,
                List.of(Fetched.standing(
                        MadeUp.indicator(MadeUp.REAL, "skov", "Skovareal", "ha"), SeriesFreshness.State.STALE, false)));
        assertThat(state()).endsWith("Forældet");
        sources.pauses.put(forest, new Pause("Kilden flytter", "anne", Fetched.AT));
        assertThat(state()).endsWith("Pauset");
        ran(SourceRun.State.FAILED);
        assertThat(state()).endsWith("Mislykket");
        sources.cases.add(Fetched.held(1, forest, MadeUp.REAL, 1, "Springer"));
        assertThat(state()).endsWith("Afventer kontrol");
        sources.warnings.put(forest, List.of("Kilden kan være flyttet eller lukket."));
        assertThat(state()).endsWith("Afventer kontrol");
        sources.warnings.put(forest, List.of("Tabellen er lukket hos kilden."));
        assertThat(state()).endsWith("Lukket");
        ran(SourceRun.State.RUNNING);
        assertThat(state()).endsWith("Henter nu");
    }

    @Test
    void aPageIsAskedForAgainOnlyWhileSomethingRunsAndTheReaderHasNotStoppedIt() {
        ran(SourceRun.State.DONE);
        assertThat(installation.get(FOREST).headers()).doesNotContainKey("Refresh");
        assertThat(installation.page(FOREST).select("progress")).isEmpty();

        ran(SourceRun.State.RUNNING);
        for (String address : List.of("/kilder", FOREST, FOREST + "/koersler/2")) {
            assertThat(installation.get(address).headers()).containsEntry("Refresh", "5");
            assertThat(installation.page(address).select("a[href$=?stille=1]")).hasSize(1);
            assertThat(installation.get(address + "?stille=1").headers()).doesNotContainKey("Refresh");
        }
        assertThat(installation.page(FOREST).select("progress[aria-label]")).hasSize(1);
    }

    @Test
    void aSourceIsExplainedInWordsWithoutItsSecrets() {
        String page = installation.page(FOREST).select("main").text();

        assertThat(page)
                .contains(
                        "Hver hverdag kl. 08.15",
                        "Et tal må højst ligge 50 % fra det forrige.",
                        "Højst 10 % af de tal, der var kendt før, må mangle i svaret.",
                        "Tal om færre end 5 personer vises ikke",
                        "FOLK1A",
                        "https://x/(fra driftens opsætning)")
                .doesNotContain("Bearer", "token.jobindsats");
    }

    @Test
    void aSourceShowsWhichIndicatorsItServesAndMarksExamplesThere() {
        sources.standings.put(
                forest,
                List.of(
                        Fetched.standing(
                                MadeUp.indicator(MadeUp.REAL, "skov", "Skovareal", "ha"),
                                SeriesFreshness.State.DUE_SOON,
                                false),
                        Fetched.standing(
                                MadeUp.indicator(MadeUp.EXAMPLE, "soe", "Sigt " + EVIL, "m"),
                                SeriesFreshness.State.STALE,
                                true)));
        Document page = installation.page(FOREST);

        assertThat(page.select("[aria-labelledby=indikatorer] tbody tr").eachText())
                .containsExactly(
                        "Skovareal Hvor nye tallene er: Nye tal på vej 3. kvartal 2025 28.02.2026",
                        "Sigt %s Eksempeldata Hvor nye tallene er: Forældede 3. kvartal 2025 28.02.2026"
                                .formatted(EVIL));
        assertThat(page.select("[aria-labelledby=indikatorer] a").attr("href")).isEqualTo("/indikatorer/land.skov");
    }

    @Test
    void whatARunKeptIsForTheAdministratorAlone() {
        ran(SourceRun.State.DONE);
        sources.documents.put(1L, List.of(Fetched.document()));
        sources.contents.put(Fetched.SHA, new byte[] {(byte) 0xff, 0, '<'});
        String file = FOREST + "/koersler/1/dokumenter/" + Fetched.SHA;

        Document page = installation.page(FOREST + "/koersler/1");
        assertThat(page.select("main").text())
                .contains("Svarene er gemt. Den, der er logget ind, kan se dem.")
                .doesNotContain(Fetched.SHA, "FOLK1A>", "node <1>");
        assertThat(page.select("main form, a[href*=dokumenter]")).isEmpty();
        assertThat(Jsoup.parse(signedIn("GET", FOREST + "/koersler/1", Map.of()).body())
                        .select("main")
                        .text())
                .contains("HTTP 200, text/json, 47,1 kB", Fetched.SHA, "json-stat/1", "{\"table\":\"<FOLK1A>\"}");
        assertThat(installation.get(file).headers())
                .containsEntry("Location", "/log-ind?videre=" + file.replace("/", "%2F"));
        PageResponse reply = signedIn("GET", file, Map.of());
        assertThat(reply.bytes()).isEqualTo(new byte[] {(byte) 0xff, 0, '<'});
        assertThat(reply.headers())
                .containsEntry("Content-Type", "application/octet-stream")
                .containsEntry("Content-Disposition", "attachment; filename=\"land-skovregister-1-ab12ab12.bin\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kilder/land/ingen",
                "/kilder/LAND/x",
                "/kilder/land/skovregister/koersler/9",
                "/kilder/vand/soeer/koersler/1",
                "/kilder/land/skovregister/koersler/x",
                "/kilder/land/skovregister/koersler/1/dokumenter/ff"
            })
    void whatThereIsNotIsNotFound(String address) {
        ran(SourceRun.State.DONE);

        assertThat(signedIn("GET", address, Map.of()).status()).isEqualTo(404);
    }

    @Nested
    class Doing {
        @Test
        void isOfferedToNobodyButTheAdministrator() {
            ran(SourceRun.State.DONE);
            sources.documents.put(1L, List.of(Fetched.document()));

            for (String address : List.of("/kilder", FOREST, FOREST + "/koersler/1")) {
                assertThat(installation.page(address).select("main form")).isEmpty();
                assertThat(installation.signedInPage(address).select("main form input[name=csrf]"))
                        .isNotEmpty();
            }
            assertThat(installation.signedInPage("/kilder/vand/soeer").select("form[action$=hent], input[type=file]"))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"/hent", "/fil", "/pause", "/genoptag", "/koersler/1/laes-igen"})
        void byAStrangerLeadsToTheSignInPageAndChangesNothing(String deed) {
            PageResponse reply = installation.site.reply(
                    Installation.visit("POST", FOREST + deed, Map.of("reason", "Derfor da"), Optional.empty()));

            assertThat(reply.status()).isEqualTo(403);
            assertThat(Jsoup.parse(reply.body())
                            .select("form[action=/log-ind] .form-error-message")
                            .text())
                    .contains("Du er ikke logget ind");
            assertThat(sources.deeds).isEmpty();
        }

        @Test
        void goesBackToTheSourceAndSaysWhatWasDone() {
            ran(SourceRun.State.DONE);
            for (String deed : List.of("/hent", "/genoptag", "/koersler/1/laes-igen")) {
                PageResponse reply = signedIn("POST", FOREST + deed, Map.of());
                assertThat(reply.status()).isEqualTo(303);
                assertThat(installation
                                .page(reply.headers().getOrDefault("Location", ""))
                                .select(".alert-success"))
                        .hasSize(1);
            }
            assertThat(sources.deeds)
                    .extracting(deed -> deed.replaceFirst(" \\(.*", ""))
                    .containsExactly("start land/skovregister", "resume land/skovregister", "repeat 1");
        }

        @Test
        void handsInAFileAndMissesNone() {
            Session session = installation.signedIn();
            PageRequest empty = Installation.visit("POST", FOREST + "/fil", Map.of(), Optional.of(session));
            Map<String, String> form = Map.of("csrf", session.csrf());
            Artifact file = new Artifact("skov.csv", "a;b".getBytes(UTF_8));

            assertThat(installation
                            .site
                            .reply(empty.sent(form, Optional.empty()))
                            .status())
                    .isEqualTo(422);
            assertThat(installation
                            .site
                            .reply(empty.sent(form, Optional.of(file)))
                            .headers())
                    .containsEntry("Location", FOREST + "?gjort=indsendt");
            assertThat(sources.deeds)
                    .containsExactly("upload land/skovregister skov.csv 3 (administrator (kildesiderne))");
        }

        @Test
        void thatIsRefusedSaysWhy() {
            sources.refusal = Optional.of(new SourceOutcome(
                    false, "already-running", "Kilden bliver allerede hentet, kørsel 7.", Optional.of(7L)));

            PageResponse reply = signedIn("POST", FOREST + "/hent", Map.of());

            assertThat(reply.status()).isEqualTo(409);
            assertThat(Jsoup.parse(reply.body()).select("main").text())
                    .contains("Kilden bliver allerede hentet, kørsel 7.", "Til Datakilder");
        }

        @Test
        void aPauseNeedsAReasonThatIsShownWithIt() {
            PageResponse tooShort = signedIn("POST", FOREST + "/pause", Map.of("reason", "nej"));
            Document page = Jsoup.parse(tooShort.body());

            assertThat(tooShort.status()).isEqualTo(422);
            assertThat(page.select("#reason-fejl").text()).contains("mindst 5 tegn");
            assertThat(page.select("textarea").text()).isEqualTo("nej");
            assertThat(signedIn("POST", FOREST + "/pause", Map.of("reason", "Flytter"))
                            .status())
                    .isEqualTo(303);
            assertThat(sources.deeds).hasSize(1);
            sources.pauses.put(forest, new Pause("Flytter <b>", "anne", Fetched.AT));
            assertThat(installation.page(FOREST).select(".alert-info").text())
                    .isEqualTo("Sat på pause 09.03.2026 kl. 08.15. Flytter <b>.");
        }
    }

    private PageResponse signedIn(String method, String address, Map<String, String> fields) {
        Session session = installation.signedIn();
        Map<String, String> form = new HashMap<>(fields);
        form.put("csrf", session.csrf());
        return installation.site.reply(Installation.visit(method, address, form, Optional.of(session)));
    }
}

package dk.sigtepunkt.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.http.Door;
import dk.sigtepunkt.http.limits.LimitSettings;
import dk.sigtepunkt.http.limits.RequestLimits;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.account.OwnAddresses;
import dk.sigtepunkt.web.internal.page.SessionCookie;
import dk.sigtepunkt.web.internal.written.ReportAddresses;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every address of the pages over HTTP, as nobody and signed in: what only the signed-in see stays with them. */
class PrivatePagesTest {
    private static final List<String> OF_PEOPLE = List.of(
            "/engangslink/findes-ikke",
            "/log-ind/kode",
            "/log-ind/oidc",
            "/fra-strategi-til-praksis",
            "/bundlinjer",
            "/sammenhaeng",
            "/visninger/findes-ikke",
            "/sigtepunkter/natur/vand",
            "/log-ind/oidc/retur",
            "/log-ind/oidc/ud",
            "/drift/log-ind",
            "/om-roller",
            "/persondata",
            "/konti",
            "/konti/ny",
            "/konti/findes-ikke",
            "/konti/findes-ikke/overdrag",
            "/konti/findes-ikke/roller",
            "/konti/findes-ikke/persondata",
            "/konti/findes-ikke/persondata/fil",
            "/mine-udvalg",
            "/mine-handlinger",
            "/forslag",
            "/forslag/1",
            "/forslag/nyt",
            "/forslag/foelg",
            "/forslag/behandling",
            "/forslag/behandling/1",
            "/forslag/behandling/1/giv",
            "/forslag/behandling/1/offentliggoer",
            "/forslag/behandling/1/afvis",
            "/forslag/behandling/1/handling",
            "/forslag/behandling/1/svar",
            "/spoergsmaal",
            "/spoergsmaal/nyt",
            "/spoergsmaal/1",
            "/spoergsmaal/1/svar",
            "/spoergsmaal/1/giv-videre",
            "/spoergsmaal/1/aabn",
            "/fokusomraader/vand/soe/vurdering",
            "/fokusomraader/vand/soe/vurdering/2024K4/saet",
            "/fokusomraader/vand/soe/vurdering/2024K4/tag-tilbage",
            "/fokusomraader/vand/soe/vurdering/2024K4/forklar",
            "/indikatorer/vand.soe/vurdering",
            "/indikatorer/vand.soe/vurdering/2024K4/saet",
            "/indikatorer/vand.soe/vurdering/2024K4/tag-tilbage",
            "/droeftelser",
            "/droeftelser/ny",
            "/droeftelser/1",
            "/droeftelser/1/ret",
            "/evidens",
            "/evidens/1",
            "/evidens/ny/vand",
            "/evidens/1/ret",
            "/evidens/1/samtykke",
            "/evidens/1/offentliggoer",
            "/evidens/1/traek-tilbage",
            "/evidens/1/filer",
            "/evidens/1/filer/1",
            "/evidens/1/filer/1/fjern",
            "/evidens/1/filer/1/ret",
            "/ordlyd",
            "/bredde",
            "/bredde/1",
            "/bredde/ny/vand",
            "/bredde/1/ret",
            "/bredde/1/tag-tilbage",
            "/sandsynliggoerelse",
            "/sandsynliggoerelse/regel",
            "/sandsynliggoerelse/1",
            "/sandsynliggoerelse/ny/vand",
            "/sandsynliggoerelse/1/ret",
            "/sandsynliggoerelse/1/offentliggoer",
            "/sandsynliggoerelse/1/traek-tilbage",
            "/forbundne-kar",
            "/forbundne-kar/vand/soe/land/skov",
            "/forbundne-kar/ny/vand",
            "/forbundne-kar/vand/soe/land/skov/vand/kladde",
            "/forbundne-kar/vand/soe/land/skov/vand/frigiv",
            "/forbundne-kar/vand/soe/land/skov/vand/enig",
            "/forbundne-kar/vand/soe/land/skov/vand/afvis",
            "/forbundne-kar/vand/soe/land/skov/vand/traek-tilbage",
            "/virkninger",
            "/virkninger/2024K4/vand",
            "/udvalg/vand/ny-handling",
            "/udvalg/vand/ord",
            "/udvalg/vand/ord/2025K4",
            "/udvalg/vand/ord/2025K4/assessment",
            "/udvalg/vand/ord/2025K4/assessment/frigiv",
            "/udvalg/vand/ord/2025K4/assessment/tag-tilbage",
            "/handlinger/vand/rens",
            "/handlinger/vand/rens/opdater",
            "/handlinger/vand/rens/trin",
            "/handlinger/vand/rens/ord",
            "/handlinger/vand/rens/forskel",
            "/handlinger/vand/rens/ansvar",
            "/handlinger/vand/rens/giv");
    private static final String PLANTED = "Jens Hansen, Skovvej 3";

    private final Installation installation = MadeUp.installation();
    private final List<String> addresses;
    private final Session session;
    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningSite site;

    PrivatePagesTest() throws Exception {
        SourceKey forest = new SourceKey(MadeUp.LAND, "skovregister");
        installation.sources.definitions.add(
                Fetched.source(MadeUp.REAL, "skovregister", "Skovregistret", Connector.CSV));
        SourceRun run = Fetched.run(1, forest, SourceRun.State.FAILED, "Linje 2: cellen er ikke et tal.");
        installation.sources.runs.add(new SourceRun(
                run.id(),
                run.source(),
                run.start(),
                run.ended(),
                run.state(),
                run.counts(),
                new SourceRun.Account(
                        run.sentence(),
                        List.of(),
                        new SourceRun.InFull("Linje 2: »%s«.".formatted(PLANTED), List.of()))));
        session = installation.signedIn();
        addresses = addresses(installation);
        site = new RunningSite(installation, Door.unset(new RequestLimits(installation.clock, LimitSettings.USUAL)));
    }

    /** At least one of each route; a route that none is of asks for a line here. */
    private static List<String> addresses(Installation installation) {
        List<String> all = new ArrayList<>(EveryPage.of(installation).keySet());
        all.addAll(List.of(
                "/log-ind",
                "/log-ud",
                "/rapport",
                "/drift/fil/1",
                "/drift/kode",
                "/drift/kode/" + "0d".repeat(32),
                "/drift/kode/" + "0d".repeat(32) + "/fil",
                "/drift/udvalg/vand/stop",
                "/karantaene",
                "/karantaene/1",
                "/kilder/land/skovregister/koersler/1",
                "/kilder/land/skovregister/koersler/1/dokumenter/1",
                "/beslutninger",
                "/strategi",
                "/strategi/proeve",
                "/saadan-maaler-vi",
                "/saadan-skriver-vi",
                "/tilgaengelighed",
                "/matrix",
                "/sigtepunkter/natur",
                "/kilder/land/skovregister",
                "/revision",
                "/revision/1",
                "/revision/eksport.jsonl",
                "/ingen/steder"));
        all.addAll(OF_PEOPLE);
        all.addAll(WrittenSite.SEALED);
        all.addAll(OwnAddresses.ALL);
        all.addAll(ReportAddresses.all());
        return all;
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private HttpResponse<String> send(String method, String address, boolean signedIn) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site.port() + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (signedIn) {
            request.header("Cookie", SessionCookie.name(false) + "=" + session.secret());
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private Map<String, String> texts(boolean signedIn) throws Exception {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String address : addresses) {
            // What a form is told apart by is another one each time.
            texts.put(
                    address, send("GET", address, signedIn).body().replaceAll("(name=\"once\" value=)\"\\w+\"", "$1"));
        }
        return texts;
    }

    @Test
    void everyRouteIsAskedHere() {
        assertThat(installation.routes.all())
                .filteredOn(route -> route.hasPage())
                .allMatch(route -> addresses.stream()
                        .anyMatch(address ->
                                route.match(address.replaceFirst("\\?.*", "")).isPresent()));
    }

    private static List<String> planted(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(one -> one.getValue().contains(PLANTED))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void whatOnlyTheSignedInSeeIsToldToNobodyBeforeOrAfter() throws Exception {
        Map<String, String> before = texts(false);
        Map<String, String> own = texts(true);
        Map<String, String> after = texts(false);
        Map<String, String> again = texts(true);
        assertThat(own.values()).anyMatch(text -> text.contains(PLANTED));
        assertThat(planted(again)).isEqualTo(planted(own));
        for (Map<String, String> open : List.of(before, after)) {
            assertThat(open.values()).noneMatch(text -> text.contains(PLANTED) || text.contains(session.csrf()));
        }
        assertThat(after).isEqualTo(before);
    }

    @Test
    void everyAnswerSaysWhoMayKeepItAndWhatABrowserMayDoWithIt() throws Exception {
        for (String address : addresses) {
            for (String method : List.of("GET", "HEAD", "POST", "DELETE")) {
                for (boolean signedIn : List.of(false, true)) {
                    HttpResponse<String> answer = send(method, address, signedIn);
                    String asked = "%s %s %s".formatted(method, address, signedIn);
                    assertThat(answer.statusCode()).as(asked).isLessThan(500);
                    assertKept(answer, signedIn, asked);
                    assertSafe(answer, asked);
                }
            }
        }
        HttpResponse<String> style = send("GET", installation.assets.ownStylesheet(), true);
        assertThat(header(style, "Cache-Control")).startsWith("public");
        assertSafe(style, "the style sheet");
    }

    private static void assertKept(HttpResponse<String> answer, boolean signedIn, String asked) {
        String cache = header(answer, "Cache-Control");
        assertThat(cache).as(asked).isEqualTo(signedIn || secret(asked) ? "no-store, private" : "private, no-cache");
        assertThat(header(answer, "Vary")).as(asked).contains("Cookie", "Authorization");
        assertThat(header(answer, "ETag").isEmpty())
                .as(asked)
                .isEqualTo(cache.contains("no-store") || answer.statusCode() != 200);
    }

    /** Where somebody writes a password, or comes by an address that nobody else may learn. */
    private static boolean secret(String asked) {
        return asked.matches(
                "\\S+ (/log-ind.*|/engangslink/.*|/forslag/nyt|/forslag/foelg|/kalender/.*|/min-konto/kalendere) \\S+");
    }

    private static void assertSafe(HttpResponse<String> answer, String asked) {
        assertThat(header(answer, "Content-Security-Policy"))
                .as(asked)
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).as(asked).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).as(asked).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy"))
                .as(asked)
                .isEqualTo(
                        header(answer, "Cache-Control").equals("no-store, private") && secret(asked)
                                ? "no-referrer"
                                : "same-origin");
        assertThat(header(answer, "Strict-Transport-Security")).as(asked).isEmpty();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

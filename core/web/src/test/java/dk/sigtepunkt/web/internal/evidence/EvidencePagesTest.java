package dk.sigtepunkt.web.internal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A finding at the pages, from its draft to its withdrawal, and where it stands meanwhile. */
class EvidencePagesTest {
    private static final Map<String, String> FINDING = Map.of(
            "method", "citizen-meeting",
            "source", "Møde ved søen",
            "place", "Bredden",
            "on", "2025-08-01",
            "title", "Børnene bader igen",
            "text", "Tyve familier fortalte,\nat de bader.",
            "areas.0.area", "vand/soe",
            "areas.0.stance", "for",
            "areas.0.reason", "De tør bade");

    private final Installation installation = MadeUp.installation();
    private final Session owner = signedIn(Role.ACTION_OWNER);
    private final Session secretary = signedIn(Role.SECRETARY);

    @BeforeEach
    void inTheMiddleOfAQuarter() {
        installation.clock.forward(
                Duration.between(installation.clock.instant(), Instant.parse("2025-08-11T09:00:00Z")));
    }

    private Session signedIn(Role role) {
        return installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, role)));
    }

    private PageResponse send(Session who, String address, Map<String, String> written) {
        Document form = get(who, address);
        Map<String, String> fields = new HashMap<>(written);
        form.select("form.sheet input[type=hidden]")
                .forEach(field -> fields.putIfAbsent(field.attr("name"), field.val()));
        return installation.site.reply(Installation.visit("POST", address, fields, Optional.of(who)));
    }

    private Document get(Session who, String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(who)))
                .body());
    }

    private Map<String, String> with(String... more) {
        Map<String, String> all = new HashMap<>(FINDING);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    private void done(Session who, String address, Map<String, String> written) {
        PageResponse reply = send(who, address, written);
        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
    }

    private void published(Map<String, String> written) {
        done(owner, "/evidens/ny/vand", written);
        done(secretary, "/evidens/1/offentliggoer", Map.of());
    }

    private static String seen(Document page) {
        return page.select("section[aria-labelledby=set-og-hoert]").text();
    }

    @Test
    void aDraftIsWrittenPublishedCorrectedAndWithdrawnAndEachStepCanBeRead() {
        done(owner, "/evidens/ny/vand", FINDING);
        assertThat(get(owner, "/evidens/1").select(".story-doings a").eachText())
                .containsExactly("Ret", "Filer", "Træk tilbage");
        assertThat(get(secretary, "/evidens/1").select(".story-doings a").eachText())
                .containsExactly("Offentliggør", "Ret", "Filer", "Træk tilbage");
        assertThat(installation.get("/evidens/1").status()).isEqualTo(404);
        done(secretary, "/evidens/1/offentliggoer", Map.of());
        assertThat(installation.page("/evidens/1").text())
                .contains("Børnene bader igen", "Borgermøde, Møde ved søen, Bredden, 01.08.2025")
                .contains("Offentliggjort 11.08.2025", "Taler for", "De tør bade");
        installation.clock.forward(Duration.ofDays(2));
        assertThat(send(secretary, "/evidens/1/ret", with("title", "Børn bader"))
                        .status())
                .isEqualTo(422);
        done(secretary, "/evidens/1/ret", with("title", "Børn bader", "reason", "Ikke alle"));
        Document now = installation.page("/evidens/1");
        assertThat(now.select("h1").text()).isEqualTo("Børn bader");
        assertThat(now.select(".story").text()).contains("Rettet", "Ikke alle");
        assertThat(installation.page("/evidens/1?kendt=2025-08-11").select("h1").text())
                .isEqualTo("Børnene bader igen");
        done(secretary, "/evidens/1/traek-tilbage", Map.of("ground", "wrong"));
        String marker =
                "En iagttagelse fra Udvalget for Vand er trukket tilbage den 13.08.2025, fordi den ikke var rigtig.";
        assertThat(installation.page("/evidens/1").text()).contains(marker).doesNotContain("Tyve familier");
        assertThat(installation.page("/evidens").text()).contains(marker).doesNotContain("Tyve familier");
        assertThat(seen(installation.page("/fokusomraader/vand/soe?kvartal=2025K3")))
                .contains(marker);
        assertThat(installation.page("/evidens/1?kendt=2025-08-12").text()).contains("Tyve familier");
        assertThat(get(secretary, "/evidens/1").select(".story-doings a")).isEmpty();
    }

    @Test
    void standsBesideTheFiguresOfItsAreaAndInTheReportOfItsQuarterAlone() {
        published(FINDING);
        String area = seen(installation.page("/fokusomraader/vand/soe?kvartal=2025K3"));
        assertThat(area).contains("Det taler for", "Børnene bader igen", "De tør bade");
        assertThat(installation.page("/rapport/2025K3").text()).contains("Taler for: Børnene bader igen.");
        assertThat(installation.page("/rapport/2025K2").text())
                .contains("Offentliggjort eller rettet efter kvartalets udgang Taler for: Børnene bader igen.");
        assertThat(installation.page("/rapport/2025K2?kendt=2025-07-01").text()).doesNotContain("Børnene bader igen");
        assertThat(seen(installation.page("/fokusomraader/vand/soe?kvartal=2025K2")))
                .contains("Offentliggjort eller rettet efter kvartalets udgang", "Taler for: De tør bade")
                .doesNotContain("Det taler for");
        assertThat(seen(installation.page("/fokusomraader/vand/soe?kvartal=2025K2&kendt=2025-07-01")))
                .contains("Der er ikke offentliggjort noget om området.");
        assertThat(get(owner, "/fokusomraader/vand/soe").select("a[href='/evidens/ny/vand?omraade=vand/soe']"))
                .hasSize(1);
        assertThat(get(owner, "/evidens/ny/vand?omraade=vand/soe").select("option[value='vand/soe'][selected]"))
                .hasSize(1);
        installation.clock.forward(Duration.ofDays(60));
        done(secretary, "/evidens/1/traek-tilbage", Map.of("ground", "other", "reason", "Mødet var et andet"));
        assertThat(seen(installation.page("/fokusomraader/vand/soe?kvartal=2025K3")))
                .contains(
                        "Børnene bader igen",
                        "Den blev trukket tilbage efter kvartalet, den 10.10.2025: Mødet var et andet.");
        assertThat(installation.page("/rapport/2025K4").text())
                .contains("En iagttagelse fra Udvalget for Vand er trukket tilbage den 10.10.2025: Mødet var et andet.")
                .doesNotContain("Børnene bader igen");
    }

    @Test
    void aStoryWithoutConsentIsNotPublishedAndOneWithdrawnIsGoneFromEveryPage() {
        done(owner, "/evidens/ny/vand", with("method", "story"));
        PageResponse refused = send(secretary, "/evidens/1/offentliggoer", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("når der er noteret samtykke");
        done(owner, "/evidens/1/samtykke", Map.of("on", "2025-08-02", "how", "Mundtligt ved søen"));
        done(secretary, "/evidens/1/offentliggoer", Map.of());
        assertThat(installation.page("/evidens/1").text())
                .contains("Fortalt med samtykke, givet 02.08.2025")
                .doesNotContain("Mundtligt ved søen");
        assertThat(get(owner, "/evidens/1").text()).contains("Mundtligt ved søen");
        installation.clock.forward(Duration.ofDays(60));
        done(owner, "/evidens/1/traek-tilbage", Map.of("ground", "consent"));
        String marker =
                "En fortælling fra Udvalget for Vand er trukket tilbage den 10.10.2025, fordi samtykket er trukket"
                        + " tilbage.";
        for (String address : new String[] {
            "/evidens",
            "/evidens/1",
            "/evidens/1?kendt=2025-08-12",
            "/fokusomraader/vand/soe?kvartal=2025K3",
            "/fokusomraader/vand/soe?kvartal=2025K3&kendt=2025-09-20",
            "/rapport/2025K3",
            "/rapport/2025K4"
        }) {
            assertThat(installation.page(address).text())
                    .as(address)
                    .contains(marker)
                    .doesNotContain("bader", "familier", "Bredden", "Mundtligt");
        }
        assertThat(get(owner, "/evidens/1").text()).doesNotContain("bader", "Mundtligt");
    }

    @Test
    void whatIsWrongIsToldAtOnceAndWhatWasWrittenIsGivenBack() {
        PageResponse reply = send(
                owner,
                "/evidens/ny/vand",
                with("text", "Hun hedder 010203-1234", "on", "2027-01-01", "areas.1.area", "land/skov", "source", ""));
        Document form = Jsoup.parse(reply.body());
        assertThat(reply.status()).isEqualTo(422);
        assertThat(form.select(".alert-error li").eachText()).hasSize(5);
        assertThat(form.select("#f-title").val()).isEqualTo("Børnene bader igen");
        assertThat(form.select("#f-text").text()).contains("010203-1234");
        assertThat(form.select("#f-areas-2-area")).hasSize(1);
        done(owner, "/evidens/ny/vand", FINDING);
        done(owner, "/evidens/1/ret", with("title", "Først"));
        PageResponse clash = send(owner, "/evidens/1/ret", with("title", "Mit", "version", "1"));
        assertThat(clash.status()).isEqualTo(409);
        assertThat(Jsoup.parse(clash.body()).select(".alert-warning").text()).contains("Først");
        assertThat(Jsoup.parse(clash.body()).select("#f-title").val()).isEqualTo("Mit");
    }

    @Test
    void isLookedUpByWordsAndFiltersAndComesInPages() {
        published(FINDING);
        for (int at = 0; at < 31; at++) {
            SomeEvidence.published(installation.evidence, "Nr" + at, SomeEvidence.area("vand", "soe"));
        }
        Document first = installation.page("/evidens");
        assertThat(first.select("article h3")).hasSize(30);
        assertThat(installation.page("/evidens?fra=30").select("article h3")).hasSize(2);
        assertThat(first.select("nav a").eachText()).contains("Ældre");
        Document found = installation.page("/evidens?soeg=B%C3%98RN+bredden&maade=citizen-meeting");
        assertThat(found.select("article h3").eachText()).containsExactly("Børnene bader igen");
        assertThat(found.select("#f-soeg").val()).isEqualTo("BØRN bredden");
        assertThat(installation.page("/evidens?siger=against").text())
                .contains("Intet svarer til det, der er søgt efter.");
        assertThat(installation.get("/evidens?siger=begge").status()).isEqualTo(400);
        assertThat(installation
                        .page("/evidens?kendt=2025-08-10&maade=citizen-meeting")
                        .select("article"))
                .isEmpty();
    }

    @Test
    void nothingIsThereWhenNothingIs() {
        assertThat(installation.page("/evidens").text()).contains("Der er ikke offentliggjort noget endnu.");
        for (String address : new String[] {"/evidens/1", "/evidens/x", "/evidens/0", "/evidens/99999999999"}) {
            assertThat(installation.get(address).status()).as(address).isEqualTo(404);
        }
    }
}

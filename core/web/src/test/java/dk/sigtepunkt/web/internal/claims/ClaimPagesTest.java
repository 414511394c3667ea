package dk.sigtepunkt.web.internal.claims;

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

/** A claim at the pages, from its draft to its withdrawal, and where it stands meanwhile. */
class ClaimPagesTest {
    private static final Map<String, String> CLAIM = Map.ofEntries(
            Map.entry("title", "Rensningen kan bidrage til en klarere sø"),
            Map.entry("action", "rens"),
            Map.entry("indicator", "vand.soe"),
            Map.entry("changes.0.text", "Mindre slam"),
            Map.entry("changes.0.assumption", "Bunden bliver renset"),
            Map.entry("figureAssumption", "Sigten bliver målt"),
            Map.entry("grounds.0.link", "1"),
            Map.entry("grounds.0.source", "1"),
            Map.entry("grounds.0.stance", "for"),
            Map.entry("grounds.0.reason", "Det så de"),
            Map.entry("rivalsSought", "Vi har set på vejret"),
            Map.entry("rivals.0.explanation", "En kold sommer"),
            Map.entry("rivals.0.weight", "unlikely"),
            Map.entry("rivals.0.reason", "Den var varm"));

    private final Installation installation = MadeUp.installation();
    private final Session owner = signedIn(Role.ACTION_OWNER);
    private final Session secretary = signedIn(Role.SECRETARY);

    @BeforeEach
    void inTheMiddleOfAQuarter() {
        installation.clock.forward(
                Duration.between(installation.clock.instant(), Instant.parse("2025-08-11T09:00:00Z")));
        SomeEvidence.published(installation.evidence, "Set", SomeEvidence.area("vand", "soe"));
    }

    private Session signedIn(Role role) {
        return installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, role)));
    }

    private PageResponse send(Session who, String address, Map<String, String> written) {
        Map<String, String> fields = new HashMap<>(written);
        get(who, address)
                .select("form.sheet input[type=hidden]")
                .forEach(field -> fields.putIfAbsent(field.attr("name"), field.val()));
        return installation.site.reply(Installation.visit("POST", address, fields, Optional.of(who)));
    }

    private Document get(Session who, String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(who)))
                .body());
    }

    private void done(Session who, String address, Map<String, String> written) {
        PageResponse reply = send(who, address, written);
        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
    }

    private Map<String, String> with(String... more) {
        Map<String, String> all = new HashMap<>(CLAIM);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    private static String contributes(Document page) {
        return page.select("section[aria-labelledby=bidrager]").text();
    }

    @Test
    void aClaimStandsOnItsPageItsAreaItsActionAndTheReportNeverWithoutItsGradeAndWeakestLink() {
        done(owner, "/sandsynliggoerelse/ny/vand", CLAIM);
        assertThat(contributes(get(owner, "/fokusomraader/vand/soe"))).doesNotContain("klarere");
        done(secretary, "/sandsynliggoerelse/1/offentliggoer", Map.of());
        String weakest = "Ikke belyst Det svageste led er »Fra forandringen til tallet«: ikke belyst.";
        assertThat(get(owner, "/sandsynliggoerelse").text()).contains("klarere sø " + weakest);
        assertThat(contributes(get(owner, "/fokusomraader/vand/soe?kvartal=2025K3")))
                .contains(weakest);
        assertThat(contributes(get(owner, "/handlinger/vand/rens"))).contains(weakest);
        assertThat(get(owner, "/rapport/2025K3").text()).contains("Rensningen kan bidrage til en klarere sø");
        assertThat(contributes(get(owner, "/fokusomraader/vand/soe?kvartal=2025K2")))
                .contains("Offentliggjort efter kvartalets udgang, den 11.08.2025.");
        String page = get(owner, "/sandsynliggoerelse/1").text();
        assertThat(page)
                .contains(
                        "Mindre slam",
                        "Set overskrift: Det så de",
                        "En kold sommer: Undersøgt",
                        "Bunden bliver renset");
        done(
                secretary,
                "/sandsynliggoerelse/1/ret",
                with(
                        "grounds.1.link", "indicator",
                        "grounds.1.source", "1",
                        "grounds.1.stance", "for",
                        "grounds.1.reason", "Også det",
                        "reason", "Mere er set"));
        assertThat(get(owner, "/sandsynliggoerelse/1").text()).contains("Tyder på", "Rettet 11.08.2025", "Mere er set");
        done(secretary, "/sandsynliggoerelse/1/traek-tilbage", Map.of("reason", "Tallet var forkert"));
        assertThat(get(owner, "/sandsynliggoerelse/1").text())
                .contains("Påstanden er trukket tilbage den 11.08.2025: Tallet var forkert.");
        assertThat(get(owner, "/sandsynliggoerelse").text()).doesNotContain("klarere");
    }

    @Test
    void whatIsWrongIsToldAtItsFieldWithAllThatWasWritten() {
        PageResponse reply =
                send(owner, "/sandsynliggoerelse/ny/vand", with("changes.0.assumption", "", "grounds.0.link", "3"));
        assertThat(reply.status()).isEqualTo(422);
        Document form = Jsoup.parse(reply.body());
        assertThat(form.select(".form-error-message").eachText())
                .anyMatch(text -> text.contains("Forudsætning"))
                .anyMatch(text -> text.contains("intet led »3«"));
        assertThat(form.select("[name=title]").val()).isEqualTo("Rensningen kan bidrage til en klarere sø");
        assertThat(form.select("[name='rivals.0.explanation']").val()).isEqualTo("En kold sommer");
    }

    @Test
    void whoWritesOnWhatAnotherHasWrittenMeanwhileGetsBothTexts() {
        done(owner, "/sandsynliggoerelse/ny/vand", CLAIM);
        Map<String, String> old = new HashMap<>(with("title", "Min"));
        get(owner, "/sandsynliggoerelse/1/ret")
                .select("form.sheet input[type=hidden]")
                .forEach(field -> old.put(field.attr("name"), field.val()));
        done(owner, "/sandsynliggoerelse/1/ret", with("title", "Den anden"));
        PageResponse reply = installation.site.reply(
                Installation.visit("POST", "/sandsynliggoerelse/1/ret", old, Optional.of(owner)));
        assertThat(reply.status()).isEqualTo(409);
        assertThat(Jsoup.parse(reply.body()).select(".alert-warning").text()).contains("Den anden", "Mindre slam");
        assertThat(Jsoup.parse(reply.body()).select("[name=title]").val()).isEqualTo("Min");
    }

    @Test
    void theRuleIsTold() {
        assertThat(get(owner, "/sandsynliggoerelse/regel").text())
                .contains("Vel underbygget", "John Mayne", "tal alene giver aldrig det højeste");
    }
}

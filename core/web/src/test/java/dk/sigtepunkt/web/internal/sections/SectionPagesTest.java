package dk.sigtepunkt.web.internal.sections;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.Statement;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
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
import org.junit.jupiter.api.Test;

/** A committee's own words at the pages, from the first draft to the report. */
class SectionPagesTest {
    private static final String DESK = "/udvalg/vand/ord/2025K4";
    private static final String WHOLE = DESK + "/assessment";
    private static final String REPORT = "/rapport/2025K4";
    private static final String COMMITTEE = "/udvalg/vand?kvartal=2025K4";
    private static final String AREA = "/fokusomraader/vand/soe?kvartal=2025K4";
    private static final String NONE = "Udvalget har ikke skrevet sin egen vurdering.";

    private final Installation installation = MadeUp.installation();
    private final Session secretary = signedIn(Role.SECRETARY);
    private final Session chair = signedIn(Role.CHAIR);

    private Session signedIn(Role role) {
        return installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, role)));
    }

    private PageResponse send(Session who, String address, Map<String, String> written) {
        Document form = Jsoup.parse(get(who, address));
        Map<String, String> fields = new HashMap<>();
        form.select("form.sheet input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(written);
        return installation.site.reply(Installation.visit("POST", address, fields, Optional.of(who)));
    }

    private String get(Session who, String address) {
        return installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(who)))
                .body();
    }

    private void written(String address, String text) {
        assertThat(send(secretary, address, Map.of("text", text)).status()).isEqualTo(303);
    }

    private void released(String address) {
        assertThat(send(chair, address + "/frigiv", Map.of("reason", "Målt igen."))
                        .status())
                .isEqualTo(303);
    }

    private String chapter() {
        Document report = installation.page(REPORT);
        report.select(".root-ref").remove();
        return report.select("section[aria-labelledby=vand]").text();
    }

    @Test
    void aTextIsTheCommitteesOwnUntilItIsReleasedAndThenEverybodys() {
        assertThat(chapter()).contains(NONE);
        assertThat(installation.page(COMMITTEE).text()).contains(NONE);
        written(WHOLE, "Søen er ren.\n\nTilbage er:\n- åen\n- bækken");
        assertThat(chapter()).contains(NONE).doesNotContain("Søen er ren.");
        assertThat(Jsoup.parse(get(chair, DESK))
                        .select("section[aria-labelledby=assessment]")
                        .text())
                .contains("Kladde fra 10.03.2026 (udvalgssekretær)", "Søen er ren.", "Læs og frigiv");
        released(WHOLE);
        Document page = installation.page(REPORT);
        assertThat(page.select("section[aria-labelledby=vand] .spoken li").eachText())
                .containsExactly("åen", "bækken");
        assertThat(chapter())
                .contains("Skrevet 10.03.2026 (udvalgssekretær), frigivet 10.03.2026 (udvalgsformand).")
                .doesNotContain(NONE);
        assertThat(installation
                        .page(COMMITTEE)
                        .select("section[aria-labelledby=vurdering]")
                        .text())
                .contains("Søen er ren.");
    }

    @Test
    void whatIsToBeWrittenOrReleasedBeforeTheReportWaitsForWhoCanDoIt() {
        String missing = "1 tekst med udvalgets egne ord, der mangler for det seneste kvartal";
        String waiting = "1 kladde til udvalgets egne ord, der venter på at blive frigivet";
        Document work = Jsoup.parse(get(secretary, "/mine-udvalg"));
        String desk = work.select("a:contains(%s)".formatted(missing)).attr("href");
        assertThat(get(chair, "/mine-udvalg")).doesNotContain(missing, waiting);
        written(desk + "/assessment", "Søen er ren.");
        assertThat(get(secretary, "/mine-udvalg")).doesNotContain(missing, waiting);
        assertThat(get(chair, "/mine-udvalg")).contains(waiting);
        released(desk + "/assessment");
        assertThat(get(chair, "/mine-udvalg")).doesNotContain(missing, waiting);
        assertThat(Jsoup.parse(get(chair, "/udvalg/vand/ord")).select("h1").text())
                .isEqualTo(Jsoup.parse(get(chair, desk)).select("h1").text());
    }

    @Test
    void whatIsTakenBackIsReadNoMoreAndSaysWhoTookItBackAndWhy() {
        written(WHOLE, "Søen er ren.");
        released(WHOLE);
        assertThat(Jsoup.parse(get(chair, DESK)).select("a[href$=/tag-tilbage]").text())
                .contains("Tag tilbage");
        assertThat(Jsoup.parse(get(secretary, DESK)).select("a[href$=/tag-tilbage]"))
                .isEmpty();
        installation.clock.forward(Duration.ofDays(2));
        assertThat(send(chair, WHOLE + "/tag-tilbage", Map.of()).status()).isEqualTo(422);
        assertThat(chapter()).contains("Søen er ren.");
        assertThat(send(chair, WHOLE + "/tag-tilbage", Map.of("reason", "Målingen var forkert."))
                        .status())
                .isEqualTo(303);
        assertThat(chapter())
                .contains("Udvalget tog sin tekst tilbage 12.03.2026 (udvalgsformand): Målingen var forkert.")
                .doesNotContain("Søen er ren.", NONE);
        assertThat(installation.page(REPORT).select(".spoken a").attr("href")).isEqualTo(REPORT + "?kendt=2026-03-10");
        assertThat(installation.page(REPORT + "?kendt=2026-03-11").text()).contains("Søen er ren.");
        assertThat(get(chair, DESK + "?tilbage=ja")).contains("Teksten er taget tilbage.", "Frigivet før");
    }

    @Test
    void whatIsReleasedAnewSaysWhatItReplacesAndTheOldReportStaysAsItWas() {
        written(WHOLE, "Søen er ren.");
        released(WHOLE);
        String then = installation
                .page(REPORT + "?kendt=2026-03-10")
                .select(".chapter")
                .text();
        installation.clock.forward(Duration.ofDays(2));
        written(WHOLE, "Søen er alligevel grøn.");
        assertThat(chapter()).contains("Søen er ren.").doesNotContain("grøn");
        released(WHOLE);
        Document now = installation.page(REPORT);
        assertThat(now.select(".spoken a").eachText()).containsExactly("Det erstatter udvalgets ord fra 10.03.2026.");
        assertThat(now.select(".spoken a").attr("href")).isEqualTo(REPORT + "?kendt=2026-03-10");
        assertThat(now.select(".spoken").text()).contains("Hvorfor den er rettet: Målt igen.");
        assertThat(installation
                        .page(REPORT + "?kendt=2026-03-10")
                        .select(".chapter")
                        .text())
                .isEqualTo(then);
        assertThat(installation.page(REPORT + "?kendt=2026-03-09").select(".spoken"))
                .isEmpty();
        assertThat(Jsoup.parse(get(secretary, DESK)).select("details").text()).contains("Søen er ren.");
    }

    @Test
    void aWordAboutAnAreaStandsAtTheAreaAndInTheReport() {
        assertThat(installation.page(AREA).select("section[aria-labelledby=ord]"))
                .isEmpty();
        written(DESK + "/area.soe", "Kalken er lagt ud.");
        assertThat(installation.page(AREA).select("section[aria-labelledby=ord]"))
                .isEmpty();
        released(DESK + "/area.soe");
        assertThat(installation
                        .page(AREA)
                        .select("section[aria-labelledby=ord]")
                        .text())
                .contains("Kalken er lagt ud.");
        assertThat(installation.page(AREA + "&kendt=2026-03-09").text()).doesNotContain("Kalken er lagt ud.");
        assertThat(installation.page("/fokusomraader/vand/bad?kvartal=2025K4").text())
                .doesNotContain("Kalken er lagt ud.");
        assertThat(installation
                        .page(REPORT)
                        .select("#vand-soe")
                        .parents()
                        .select(".report-area")
                        .text())
                .contains("Kalken er lagt ud.");
        assertThat(installation.page("/fokusomraader/vand/soe?kvartal=2025K3").text())
                .doesNotContain("Kalken er lagt ud.");
    }

    @Test
    void whatPeopleWroteAndWhatCodeAnswersAreNamedForWhatTheyAre() {
        installation.contributions.statements.put(
                MadeUp.WATER, new Statement(new Contribution.Text("Ti prøver er taget."), Optional.empty()));
        written(WHOLE, "Søen er ren.");
        released(WHOLE);
        assertThat(chapter())
                .contains("Udvalgets egen vurdering Søen er ren.")
                .contains("Automatisk bidrag fra udvalget Dannet af udvalgets eget program, ikke skrevet af en person."
                        + " Ti prøver er taget.");
    }

    @Test
    void aTextIsLookedAtBeforeItIsKeptAndComesBackWhenItCannotBeTaken() {
        PageResponse look = send(secretary, WHOLE, Map.of("text", "Se:\n- her", "vis", "ja"));
        assertThat(look.status()).isEqualTo(200);
        Document page = Jsoup.parse(look.body());
        assertThat(page.select("section[aria-labelledby=se] li").text()).isEqualTo("her");
        assertThat(page.select("#f-text").text()).isEqualTo("Se:\n- her");
        assertThat(Jsoup.parse(get(secretary, DESK)).text()).doesNotContain("her Se");

        PageResponse wrong = send(secretary, WHOLE, Map.of("text", "Anna 010203-1234 klager"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("#f-text").text()).isEqualTo("Anna 010203-1234 klager");
        assertThat(Jsoup.parse(wrong.body()).select("#f-text-fejl").text()).contains("CPR");
        written(WHOLE, "<b>Fed</b> & fin");
        released(WHOLE);
        assertThat(installation.page(REPORT).select(".spoken b")).isEmpty();
        assertThat(chapter()).contains("<b>Fed</b> & fin");
    }

    @Test
    void whoeverWroteMeanwhileIsShownBesideOnesOwnText() {
        Map<String, String> seen = Map.of("text", "Min.", "version", "0");
        written(WHOLE, "Din.");
        PageResponse clash = send(secretary, WHOLE, seen);
        assertThat(clash.status()).isEqualTo(409);
        Document page = Jsoup.parse(clash.body());
        assertThat(page.select(".alert-warning li").text()).isEqualTo("Din.");
        assertThat(page.select("#f-text").text()).isEqualTo("Min.");
        assertThat(page.select("form.sheet input[name=version]").val()).isEqualTo("1");

        PageResponse late = send(chair, WHOLE + "/frigiv", Map.of("version", "0"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select(".alert-error").text()).contains("skrevet om, siden du læste den");
        assertThat(chapter()).contains(NONE);
    }

    @Test
    void theDeskLeadsToWhatOneMayDoAndToNothingElse() {
        assertThat(installation.get(DESK).headers().get("Location")).startsWith("/log-ind?videre=");
        Session foreign = installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.LAND, Role.SECRETARY)));
        assertThat(installation
                        .site
                        .reply(Installation.visit("GET", DESK, Map.of(), Optional.of(foreign)))
                        .status())
                .isEqualTo(403);
        assertThat(get(foreign, COMMITTEE)).doesNotContain(DESK);
        assertThat(get(secretary, COMMITTEE)).contains(DESK);
        assertThat(Jsoup.parse(get(secretary, DESK)).select(".story-doings a").eachAttr("href"))
                .contains(WHOLE, DESK + "/area.soe")
                .doesNotContain(WHOLE + "/frigiv");
        assertThat(Jsoup.parse(get(chair, DESK)).select(".story-doings")).isEmpty();
        assertThat(get(secretary, "/udvalg/vand/ord/2019K1")).contains("Der er ingen rapport for 1. kvartal 2019.");
        assertThat(get(secretary, DESK + "/area.findes-ikke")).contains("Der er intet afsnit med den adresse.");
    }

    @Test
    void theDeskSaysWhenWhatIsReleasedIsReadByEverybody() {
        String atOnce = "det, der er frigivet, læses af alle";
        assertThat(get(chair, DESK)).contains(atOnce);
        written(WHOLE, "Søen er ren.");
        assertThat(get(chair, WHOLE + "/frigiv")).contains("kan alle læse den, og den står i rapporten");
        ReportRef ref = ReportRef.of(MadeUp.WATER, Period.quarter(2025, 4));
        Instant begun = installation.clock.instant().minusSeconds(60);
        installation.written.reports().is(SomeReports.in(ref, StateCode.DRAFT, begun));
        assertThat(get(chair, DESK))
                .contains("læses af alle, når rapporten er offentliggjort")
                .doesNotContain(atOnce);
        assertThat(get(chair, WHOLE + "/frigiv")).contains("alle kan læse den, når rapporten er offentliggjort");
        released(WHOLE);
        assertThat(get(chair, DESK + "?frigivet=ja"))
                .contains("Teksten er frigivet. Alle kan læse den, når rapporten er offentliggjort.");
        assertThat(chapter()).doesNotContain("Søen er ren.");
        installation.written.reports().is(SomeReports.in(ref, StateCode.PUBLISHED, begun));
        assertThat(get(chair, DESK)).contains(atOnce);
    }
}

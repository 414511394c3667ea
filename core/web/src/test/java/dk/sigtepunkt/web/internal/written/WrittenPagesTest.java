package dk.sigtepunkt.web.internal.written;

import static dk.sigtepunkt.web.internal.written.WrittenTown.QUARTERLY;
import static dk.sigtepunkt.web.internal.written.WrittenTown.REPORT;
import static dk.sigtepunkt.web.internal.written.WrittenTown.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A quarter's reports at the pages, from the first button to the day on which everybody reads them. */
class WrittenPagesTest {
    private static final Period QUARTER = Period.quarter(2025, 4);
    private final WrittenTown town = new WrittenTown();

    @Test
    void aQuarterIsCarriedToItsEndByItsOverviewAlone() {
        assertThat(town.installation.page(ROUND).text()).contains("Ingen rapporter er offentliggjort");
        Document before = town.page(town.secretary, ROUND);
        assertThat(before.select("#rapport-vand").text()).isEqualTo("Udvalget for Vand");
        assertThat(before.select("form[action=" + REPORT + "/begynd] button").text())
                .isEqualTo("Begynd rapporten (Udvalget for Vand)");
        assertThat(town.page(town.office, ROUND).text())
                .contains("0 af 2 udvalg har indsendt deres rapport.", "Rapporten er ikke indsendt.");
        town.submitted();
        assertThat(town.page(town.office, ROUND).text()).contains("1 af 2 udvalg har indsendt deres rapport.");
        assertThat(town.page(town.chair, ROUND).select("a[href=" + REPORT + "/behandl]"))
                .hasSize(1);
        assertThat(town.page(town.politician, ROUND).select("main .button")).isEmpty();
        WrittenTown.kept(
                town.send(town.chair, REPORT + "/behandl", Map.of("meeting", "2026-03-09", "decided", "Godkendt.")));
        assertThat(town.page(town.office, ROUND)
                        .select("a[href=" + REPORT + "/forelaeg]")
                        .text())
                .contains("Notér forelagt: Byrådet");
        WrittenTown.kept(town.send(town.office, REPORT + "/forelaeg", Map.of("meeting", "2026-03-09")));
        assertThat(town.installation.get(REPORT).status()).isEqualTo(404);
        WrittenTown.kept(town.send(town.office, REPORT + "/offentliggoer", Map.of()));
        Document all = town.installation.page(REPORT);
        assertThat(all.select("h1").text()).isEqualTo("Udvalget for Vand: rapport for 4. kvartal 2025");
        assertThat(all.text()).contains("Ja, vi er på rette vej", "Det går fremad.", "Søen er ren.", "Godkendt.");
        assertThat(town.installation.page(ROUND).select("#rapport-vand a").attr("href"))
                .isEqualTo(REPORT);
    }

    @Test
    void whatIsMissingLeadsToWhereItIsMendedAndNothingIsSubmittedBefore() {
        WrittenTown.kept(town.press(town.secretary, REPORT + "/begynd", Map.of()));
        Document page = town.page(town.secretary, REPORT);
        assertThat(page.select("section[aria-labelledby=mangler] a").eachAttr("href"))
                .contains(
                        REPORT + "/rette-vej",
                        "/udvalg/vand/ord/2025K4/assessment",
                        REPORT + "/klar/assessment",
                        REPORT + "/klar/area.soe");
        for (String address : page.select("section[aria-labelledby=mangler] a").eachAttr("href")) {
            assertThat(town.answer(town.secretary, address).status())
                    .as(address)
                    .isEqualTo(200);
        }
        PageResponse early = town.press(town.secretary, REPORT + "/indsend", Map.of());
        assertThat(early.status()).isEqualTo(422);
        assertThat(Jsoup.parse(early.body()).select(".gap-list a").eachText())
                .anyMatch(text -> text.contains("Er vi på rette vej?"));
        town.submittedFrom();
        assertThat(town.page(town.secretary, REPORT).text()).contains("Indsendt 10.03.2026");
    }

    @Test
    void aReportIsLookedAtAsTheCommitteeWillSeeItBeforeItIsSubmitted() {
        WrittenTown.kept(town.press(town.secretary, REPORT + "/begynd", Map.of()));
        WrittenTown.kept(town.send(town.secretary, REPORT + "/bemaerk/assessment", Map.of("comment", "Ret årstallet")));
        Document work = town.page(town.secretary, REPORT);
        assertThat(work.text()).contains("Ret årstallet", "Det mangler, før den kan indsendes");
        assertThat(WrittenTown.texts(work, ".state-line li"))
                .hasSize(5)
                .anyMatch(text -> text.contains("Kladde 10.03.2026"))
                .anyMatch(text -> text.contains("Forelagt Byrådet (endnu ikke)"));
        Document look = town.page(
                town.secretary,
                work.select("a:contains(som udvalget vil se den)").attr("href"));
        assertThat(look.text())
                .contains("Sådan ser rapporten ud")
                .doesNotContain("Ret årstallet", "Det mangler, før den kan indsendes");
    }

    @Test
    void whatIsSubmittedStaysAsItIsUntilItIsSentBackWithAReason() {
        town.submitted();
        town.installation.clock.forward(Duration.ofDays(1));
        String text = "/udvalg/vand/ord/2025K4/assessment";
        assertThat(town.send(town.head, text, Map.of("text", "Søen er grøn.")).status())
                .isEqualTo(422);
        assertThat(town.page(town.chair, REPORT).text()).contains("Søen er ren.");
        PageResponse none = town.send(town.chair, REPORT + "/send-tilbage", Map.of("reason", ""));
        assertThat(none.status()).isEqualTo(422);
        WrittenTown.kept(town.send(town.chair, REPORT + "/send-tilbage", Map.of("reason", "Søen er ikke ren.")));
        town.written("assessment", "Søen er grøn.");
        Document draft = town.page(town.secretary, REPORT);
        assertThat(draft.text()).contains("Søen er grøn.", "Søen er ikke ren.", "Sendt tilbage");
        assertThat(town.answer(town.office, REPORT).status()).isEqualTo(404);
    }

    @Test
    void whoeverWroteMeanwhileIsShownBesideOnesOwnText() {
        WrittenTown.kept(town.press(town.secretary, REPORT + "/begynd", Map.of()));
        String version = town.page(town.secretary, REPORT + "/rette-vej")
                .select("input[name=version]")
                .val();
        WrittenTown.kept(town.send(town.head, REPORT + "/rette-vej", Map.of("word", "no", "text", "Din.")));
        PageResponse clash = town.press(
                town.secretary, REPORT + "/rette-vej", Map.of("word", "yes", "text", "Min.", "version", version));
        assertThat(clash.status()).isEqualTo(409);
        Document page = Jsoup.parse(clash.body());
        assertThat(page.select(".alert-warning li").text()).isEqualTo("Din.");
        assertThat(page.select("#f-text").text()).isEqualTo("Min.");
        assertThat(page.select("input[value=yes]").hasAttr("checked")).isTrue();
    }

    @Test
    void aFormThatCannotBeTakenComesBackAsItWasWritten() {
        town.submitted();
        PageResponse wrong =
                town.send(town.chair, REPORT + "/behandl", Map.of("meeting", "2026-13-40", "decided", "Godkendt."));
        assertThat(wrong.status()).isEqualTo(422);
        Document page = Jsoup.parse(wrong.body());
        assertThat(page.select("#f-decided").text()).isEqualTo("Godkendt.");
        assertThat(page.select("#f-meeting").val()).isEqualTo("2026-13-40");
        assertThat(page.select("#f-meeting-fejl")).hasSize(1);
    }

    @Test
    void aStepThatDoesNotFollowSaysWhereTheReportIs() {
        town.submitted();
        Document page = town.page(town.office, REPORT + "/forelaeg");
        assertThat(page.select(".alert-warning").text()).contains("Rapporten er indsendt 10.03.2026");
        assertThat(page.select("form.sheet")).isEmpty();
        assertThat(town.press(town.office, REPORT + "/forelaeg", Map.of("meeting", "2026-03-09"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aSectionThatIsClosedIsToldToThoseInsideAndItsGroundToEverybody() {
        town.published();
        assertThat(town.installation.page(REPORT).text()).contains("Søen er ren.");
        WrittenTown.kept(town.send(
                town.office,
                REPORT + "/luk",
                Map.of("item", "section:assessment", "ground", "Forvaltningsloven § 27")));
        Document all = town.installation.page(REPORT);
        assertThat(all.select("section[aria-labelledby=lukket]").text())
                .contains("Et afsnit er lukket", "Forvaltningsloven § 27");
        assertThat(all.text()).doesNotContain("Søen er ren.", "ikke skrevet sin egen vurdering");
        assertThat(town.page(town.secretary, REPORT).text()).contains("Søen er ren.");
        String open = town.page(town.office, REPORT)
                .select("section[aria-labelledby=lukket] a")
                .attr("href");
        WrittenTown.kept(town.send(town.office, open, Map.of("item", "section:assessment", "reason", "Fejl")));
        assertThat(town.installation.page(REPORT).text()).contains("Søen er ren.");
    }

    @Test
    void whatIsPublishedAtAnHourToComeIsEverybodysFromThatHourOn() {
        town.laid();
        WrittenTown.kept(
                town.send(town.office, REPORT + "/offentliggoer", Map.of("day", "2026-03-12", "clock", "08.30")));
        assertThat(town.installation.get(REPORT).status()).isEqualTo(404);
        assertThat(town.page(town.office, REPORT).text()).contains("offentliggøres 12.03.2026");
        town.installation.clock.forward(Duration.ofDays(2));
        assertThat(town.installation.get(REPORT).status()).isEqualTo(200);
    }

    @Test
    void theReportOfAllIsBuiltOnTheCommitteesAndNamesWhoIsMissing() {
        town.submitted();
        WrittenTown.kept(town.press(town.office, QUARTERLY + "/begynd", Map.of()));
        Document page = town.page(town.office, QUARTERLY);
        assertThat(page.select("section[aria-labelledby=udvalg] li").eachText())
                .containsExactly("Udvalget for Vand: Indsendt", "Udvalget for Land: Ikke indsendt");
        assertThat(page.select("section[aria-labelledby=omraader] li")).hasSize(3);
        for (String section : new String[] {"introduction", "conclusion"}) {
            WrittenTown.kept(town.send(town.office, QUARTERLY + "/tekst/" + section, Map.of("text", "Om " + section)));
        }
        WrittenTown.kept(town.press(town.office, QUARTERLY + "/alle-klar", Map.of()));
        WrittenTown.kept(town.send(town.office, QUARTERLY + "/indsend", Map.of()));
        WrittenTown.kept(town.send(
                town.office, QUARTERLY + "/behandl", Map.of("meeting", "2026-03-09", "decided", "Godkendt.")));
        WrittenTown.kept(town.send(town.office, QUARTERLY + "/forelaeg", Map.of("meeting", "2026-03-09")));
        WrittenTown.kept(town.send(town.office, QUARTERLY + "/offentliggoer", Map.of()));
        assertThat(town.installation.page(QUARTERLY).text()).contains("Om introduction", "Om conclusion", "Mere skov");
        WrittenTown.kept(town.send(
                town.office, QUARTERLY + "/luk", Map.of("item", "area:land.skov", "ground", "Forvaltningsloven § 28")));
        assertThat(town.installation.page(QUARTERLY).text())
                .contains("Et fokusområde er lukket: Forvaltningsloven § 28")
                .doesNotContain("Mere skov");
        assertThat(town.page(town.office, QUARTERLY).text()).contains("Fokusområde: Mere skov");
    }

    @Test
    void everythingThatIsOfferedHasItsPage() {
        town.submitted();
        WrittenTown.kept(town.press(town.office, QUARTERLY + "/begynd", Map.of()));
        for (ReportRef ref : List.of(ReportRef.of(MadeUp.WATER, QUARTER), ReportRef.quarterly(QUARTER))) {
            for (Doing doing : Doing.values()) {
                String address = doing.ofSection()
                        ? WrittenAddresses.of(ref, doing, "assessment")
                        : WrittenAddresses.of(ref, doing);
                // What a committee alone does has no page of its own for the report of all.
                assertThat(town.answer(town.installation.signedIn(), address).status())
                        .as(address)
                        .isEqualTo(doing.of(ref.kind()) ? 200 : 404);
            }
        }
    }
}

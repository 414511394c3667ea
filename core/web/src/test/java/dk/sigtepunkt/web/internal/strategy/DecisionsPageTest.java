package dk.sigtepunkt.web.internal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.RealContent;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the council decides after the strategy, written and read on the pages. */
class DecisionsPageTest {
    private static final String AREA = "/fokusomraader/laering/trivselsfremme";
    private static final Map<String, String> DECISION = Map.of(
            "subject", "area",
            "area", "laering/trivselsfremme",
            "wording", "*Trivsel* for alle",
            "body", "Byrådet",
            "on", "28.01.2026",
            "source", "Sag 26/1",
            "from", "2025-10-01");

    private final Installation installation;

    DecisionsPageTest() throws IOException {
        installation = RealContent.installation();
    }

    private PageResponse send(Map<String, String> fields) {
        return installation.post("/beslutninger", fields);
    }

    private String area(String query) {
        return installation.page(AREA + query).select("dl.facts").text();
    }

    @Test
    void aDecisionHoldsFromItsFirstDayAndLeavesTheQuartersBeforeAsTheyWere() {
        String before = installation.get(AREA + "?kvartal=2025K3").body();
        assertThat(send(DECISION).status()).isEqualTo(303);
        assertThat(area("?kvartal=2025K4"))
                .contains("Ordlyd besluttet af Byrådet 28.01.2026 »Trivsel for alle«")
                .contains("Udvalgets fil siger: »Trivselsfremme«");
        assertThat(installation
                        .page(AREA + "?kvartal=2025K4")
                        .select("dl.facts em")
                        .text())
                .isEqualTo("Trivsel");
        assertThat(area("?kvartal=2025K3")).contains("Ordlyd i udkastet »Trivselsfremme«");
        assertThat(area("?kvartal=2025K4&kendt=2026-03-01")).contains("Ordlyd i udkastet »Trivselsfremme«");
        assertThat(installation.get(AREA + "?kvartal=2025K3&kendt=2026-03-01").body())
                .doesNotContain("Byrådet");
        assertThat(before).doesNotContain("Byrådet");
    }

    @Test
    void ofTwoWhoWriteAboutTheSameTheSecondIsShownBothAndDecides() {
        Map<String, String> mine = new HashMap<>(DECISION);
        mine.put(
                "version",
                installation
                        .signedInPage("/beslutninger")
                        .select("main form input[name=version]")
                        .attr("value"));
        Map<String, String> theirs = new HashMap<>(DECISION);
        theirs.put("wording", "Noget helt andet");
        assertThat(send(theirs).status()).isEqualTo(303);

        PageResponse clash = send(mine);
        assertThat(clash.status()).isEqualTo(409);
        Document page = Jsoup.parse(clash.body());
        assertThat(page.select("main li").text()).contains("Noget helt andet");
        assertThat(page.select("textarea[name=wording]").val()).isEqualTo("*Trivsel* for alle");
        assertThat(installation.decisions.all()).hasSize(1);

        mine.put("version", page.select("main form input[name=version]").attr("value"));
        assertThat(send(mine).status()).isEqualTo(303);
        assertThat(installation.decisions.all()).hasSize(2);
    }

    @Test
    void whoWroteTheSameOrAboutSomethingElseMeanwhileIsNoClash() {
        Map<String, String> mine = new HashMap<>(DECISION);
        mine.put("version", "0");
        assertThat(send(DECISION).status()).isEqualTo(303);
        assertThat(send(mine).status()).isEqualTo(303);
        mine.put("from", "2026-01-01");
        assertThat(send(mine).status()).isEqualTo(303);
    }

    @Test
    void whichEndedQuartersADecisionMadeOthersStandsBesideIt() {
        send(DECISION);
        Period quarter = Period.quarter(2025, 4);
        installation.catalogue.retroactive = List.of(new RetroactiveChange(
                ItemRef.of(MadeUp.WATER),
                MadeUp.water(),
                new Since(quarter, "Sag 26/1"),
                new RetroactiveChange.Effect(RetroactiveChange.Kind.WORDED, List.of(quarter)),
                Instant.parse("2026-03-10T09:00:00Z")));
        assertThat(installation.page("/beslutninger").select("main li").text())
                .contains("ændrer deres rapporter: 4. kvartal 2025");
        assertThat(installation
                        .page("/beslutninger?kendt=2026-03-01")
                        .select("main")
                        .text())
                .doesNotContain("ændrer deres rapporter");
    }

    @Test
    void everybodyReadsWhatWasDecidedAndOnlyTheAdministratorSeesWhoWroteItAndForms() {
        send(DECISION);
        assertThat(installation.page("/beslutninger").select("main").text())
                .contains("Fra 01.10.2025: »Trivselsfremme« har ordlyden »Trivsel for alle«", "Sag 26/1")
                .contains("skrevet ind 10.03.2026 kl. 10.00.")
                .doesNotContain("administrator");
        assertThat(installation.page(AREA + "?kvartal=2025K4").select("main").text())
                .contains("skrevet ind 10.03.2026 kl. 10.00.")
                .doesNotContain("administrator");
        for (String page : List.of("/beslutninger", AREA + "?kvartal=2025K4")) {
            assertThat(installation.signedInPage(page).select("main").text())
                    .contains("skrevet ind 10.03.2026 kl. 10.00 af administrator.");
        }
        assertThat(installation
                        .page("/beslutninger?kendt=2026-03-01")
                        .select("main")
                        .text())
                .doesNotContain("Sag 26/1");
        assertThat(installation.page("/beslutninger").select("form.entry-form")).isEmpty();
        assertThat(installation.signedInPage("/beslutninger").select("form.entry-form"))
                .hasSize(3);
    }

    @Test
    void whatCannotBeIsSaidAndWhatWasWrittenStandsInTheFormStill() {
        Map<String, String> faulty = new HashMap<>(DECISION);
        faulty.put("on", "");
        PageResponse answer = send(faulty);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("hvilken dag det er besluttet", "*Trivsel* for alle", "Sag 26/1");
        assertThat(installation.decisions.all()).isEmpty();
    }

    @Test
    void whoIsNotSignedInWritesNothing() {
        assertThat(installation
                        .site
                        .reply(Installation.visit("POST", "/beslutninger", DECISION, Optional.empty()))
                        .status())
                .isNotEqualTo(303)
                .isNotEqualTo(200);
        assertThat(installation.decisions.all()).isEmpty();
    }

    @Test
    void aBandIsWrittenWithBothItsEndsAndAnythingElseIsSaidAndKeptInTheForm() {
        Map<String, String> target = new HashMap<>(DECISION);
        target.putAll(Map.of("subject", "target", "indicator", "laering.daekning-i-dagtilbud", "period", "2025"));
        target.put("low", "101");
        PageResponse answer = send(target);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("skal ligge inden for et interval", "value=\"101\"");
        target.put("high", "104,5");
        assertThat(send(target).status()).isEqualTo(303);
        assertThat(installation.page("/beslutninger").select("main").text())
                .contains("har målet 101–104,5 % for 2025.");
    }
}

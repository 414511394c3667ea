package dk.sigtepunkt.web.internal.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.templates.TemplateRef;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A version at the pages, from the form in which it is proposed to the report that is of it. */
class TemplatePagesTest {
    private static final String ALL = "/rapportskabeloner";
    private static final String PROPOSE = ALL + "/udvalg/ny";
    private static final String SECOND = ALL + "/udvalg/2";
    private static final String REPORT = "/rapporter/2025K4/vand";
    private static final String QUARTERLY = "/rapporter/2025K4/samlet";
    private static final Map<String, String> APPROVAL =
            Map.of("meeting", "2026-03-09", "body", "Byrådet", "decided", "Godkendt som oplæg.", "from", "2025K4");

    private final Installation installation = MadeUp.installation();
    private final Session office =
            installation.signedIn(installation.holders.person(HeldRole.everywhere(Role.STRATEGY_OFFICE)));
    private final Session secretary =
            installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, Role.SECRETARY)));

    private Document page(Session who, String address) {
        return Jsoup.parse(answer(who, address).body());
    }

    private PageResponse answer(Session who, String address) {
        return installation.site.reply(Installation.visit("GET", address, Map.of(), Optional.of(who)));
    }

    private PageResponse post(Session who, String address, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrf", who.csrf());
        return installation.site.reply(Installation.visit("POST", address, all, Optional.of(who)));
    }

    /** What a browser sends of a form as it stands. */
    private static Map<String, String> fields(Document page) {
        Map<String, String> fields = new HashMap<>();
        for (Element one : page.select("form.sheet input[name], form.sheet select[name], form.sheet textarea[name]")) {
            boolean chosen =
                    one.hasAttr("checked") || !List.of("checkbox", "radio").contains(one.attr("type"));
            if (chosen) {
                fields.put(one.attr("name"), one.val());
            }
        }
        return fields;
    }

    private static String kept(PageResponse answer) {
        assertThat(answer.status())
                .as(Jsoup.parse(answer.body()).select("main").text())
                .isEqualTo(303);
        return answer.headers().getOrDefault("Location", "");
    }

    /** The committee's one with a section more, after the first. */
    private void proposed() {
        Map<String, String> fields = fields(page(office, PROPOSE));
        fields.putAll(Map.of(
                "note", "Byrådet vil vide, hvem I arbejder sammen med.",
                "parts.6.heading", "Samspil",
                "parts.6.guide", "Skriv, hvem udvalget arbejder sammen med.",
                "parts.6.place", "15",
                "parts.6.required", "yes"));
        assertThat(kept(post(office, PROPOSE, fields))).startsWith(SECOND);
    }

    private void approved() {
        Map<String, String> fields = fields(page(office, SECOND + "/godkend"));
        fields.putAll(APPROVAL);
        kept(post(office, SECOND + "/godkend", fields));
    }

    private static List<String> headings(Document page) {
        return page.select("main h2").eachText();
    }

    @Test
    void aProposalIsReadByEverybodyOnceItIsApproved() {
        proposed();
        assertThat(installation.get(SECOND).status()).isEqualTo(404);
        assertThat(installation.page(ALL).text()).doesNotContain("Version 2");
        Document own = page(office, SECOND + "?gjort=ja");
        assertThat(own.text())
                .contains(
                        "Oplæg, ikke godkendt.", "Byrådet vil vide", "»Samspil« er kommet til.", "Skabelonen er gemt");
        approved();
        Document all = installation.page(SECOND);
        assertThat(all.text())
                .contains("Godkendt af Byrådet 09.03.2026; gælder fra 4. kvartal 2025.", "Godkendt som oplæg.")
                .contains("Samspil Afsnit, skal udfyldes", "Skriv, hvem udvalget arbejder sammen med.");
        assertThat(installation.page(ALL).text()).contains("Version 2: Godkendt af Byrådet");
        assertThat(answer(office, SECOND + "/godkend").status()).isEqualTo(200);
        Map<String, String> again = new HashMap<>(APPROVAL);
        assertThat(post(office, SECOND + "/godkend", again).status()).isEqualTo(422);
    }

    @Test
    void aReportThatIsBegunTakesItAndSaysSo() {
        proposed();
        approved();
        kept(post(secretary, REPORT + "/begynd", Map.of()));
        Document page = page(secretary, REPORT);
        assertThat(page.text()).contains("Skabelon: version 2", "Der står intet i afsnittet »Samspil«. Skriv det.");
        assertThat(headings(page)).containsSubsequence("Er vi på rette vej?", "Samspil", "Udvalgets egen vurdering");
        assertThat(page.select("#afsnit-samspil").text()).isEqualTo("Samspil");
        assertThat(page.text()).contains("Skriv, hvem udvalget arbejder sammen med.");
        String text = "/udvalg/vand/ord/2025K4/samspil";
        assertThat(page(secretary, text).text()).contains("Skriv, hvem udvalget arbejder sammen med.");
        Map<String, String> fields = fields(page(secretary, text));
        fields.put("text", "Vi arbejder sammen med naboerne.");
        kept(post(secretary, text, fields));
        assertThat(page(secretary, "/udvalg/vand/ord/2025K4").text()).contains("Vi arbejder sammen med naboerne.");
        Session head =
                installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, Role.HEAD_OF_DEPARTMENT)));
        kept(post(head, text + "/frigiv", fields(page(head, text + "/frigiv"))));
        Document look = page(secretary, REPORT + "?vis=udvalg");
        assertThat(look.select("section[aria-labelledby=tekst-samspil]").text())
                .startsWith("Samspil")
                .contains("Vi arbejder sammen med naboerne.");
        assertThat(installation.page("/udvalg/vand").text())
                .as("it is public with the report")
                .doesNotContain("naboerne");
        assertThat(installation.get("/rapporter/2025K4/vand").status()).isEqualTo(404);
    }

    @Test
    void aReportThatIsBegunKeepsItsOwnAndIsSeenWithAnother() {
        kept(post(secretary, REPORT + "/begynd", Map.of()));
        proposed();
        Map<String, String> fields = new HashMap<>(APPROVAL);
        PageResponse early = post(office, SECOND + "/godkend", fields);
        assertThat(early.status()).isEqualTo(422);
        assertThat(Jsoup.parse(early.body()).text()).contains("Rapporten committee.vand.2025K4 er begyndt");
        assertThat(Jsoup.parse(early.body()).select("[name=decided]").val()).isEqualTo("Godkendt som oplæg.");
        assertThat(page(secretary, REPORT).text()).contains("Skabelon: version 1 (som leveret)");
        assertThat(page(secretary, REPORT + "?skabelon=2").text())
                .as("what is proposed is not the committee's to read")
                .doesNotContain("Samspil");
        Document tried = page(office, ALL + "/kvartal/1");
        assertThat(tried.text()).contains("Der er ingen rapport af den slags");
    }

    @Test
    void theQuarterlyReportShowsWhatItsTemplateAsksFor() {
        String propose = ALL + "/kvartal/ny";
        Map<String, String> fields = fields(page(office, propose));
        fields.putAll(Map.of("note", "En side til mødet.", "rule", "attention"));
        fields.keySet().removeIf(name -> name.endsWith(".out"));
        fields.put("parts.1.heading", "Til sidst");
        fields.put("parts.1.place", "999");
        kept(post(office, propose, fields));
        kept(post(office, QUARTERLY + "/begynd", Map.of()));
        assertThat(headings(page(office, QUARTERLY)))
                .containsSubsequence(
                        "Udvalgenes rapporter", "Sigtepunkter", "Ændret siden sidste kvartal", "Fokusområder")
                .doesNotContain("Nøgletal");
        Document one = page(office, ALL + "/kvartal/2");
        String tried = one.select("a[href^=" + QUARTERLY + "]").attr("href");
        Document page = page(office, tried);
        assertThat(page.text()).contains("Sådan ville rapporten se ud efter skabelonens version 2");
        assertThat(headings(page))
                .containsSubsequence(
                        "Udvalgenes rapporter",
                        "Sigtepunkter",
                        "Ændret siden sidste kvartal",
                        "Fokusområder",
                        "Nøgletal",
                        "Spørgsmål, der følger rapporten",
                        "Virkninger på tværs",
                        "Rettelser")
                .doesNotHaveDuplicates();
        assertThat(page(office, QUARTERLY).text()).contains("Skabelon: version 1 (som leveret)");
    }

    @Test
    void whatIsWrongIsSaidAndTheFormComesBackAsItWasTyped() {
        Map<String, String> fields = fields(page(office, PROPOSE));
        fields.putAll(Map.of(
                "note", "",
                "parts.0.heading", "Fokusområder",
                "parts.1.guide", "Kort og klart.",
                "parts.6.guide", "Uden overskrift"));
        PageResponse answer = post(office, PROPOSE, fields);
        assertThat(answer.status()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".alert-error").text())
                .contains("Hvorfor skal skabelonen være sådan?", "To dele hedder »Fokusområder«", "Overskrift");
        assertThat(page.select("[name=parts.1.guide]").val()).isEqualTo("Kort og klart.");
        assertThat(page.select("[name=parts.6.guide]").val()).isEqualTo("Uden overskrift");
        assertThat(page.select("[name=parts.0.chapter]").val()).isEqualTo("reflection");
        assertThat(installation.written.templates().book().kept()).isEmpty();
    }

    @Test
    void theFormSentAsItStandsIsTheNewestVersion() {
        proposed();
        Map<String, String> fields = fields(page(office, PROPOSE));
        fields.put("note", "Igen.");
        assertThat(Jsoup.parse(post(office, PROPOSE, fields).body()).text()).contains("magen til version 2");
        assertThat(installation
                        .written
                        .templates()
                        .book()
                        .find(new TemplateRef(ReportKind.COMMITTEE, 2))
                        .orElseThrow()
                        .template()
                        .parts())
                .extracting(TemplatePart::key)
                .startsWith("reflection", "samspil", "assessment");
    }
}

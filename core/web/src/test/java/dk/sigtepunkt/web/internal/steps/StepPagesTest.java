package dk.sigtepunkt.web.internal.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.questions.Questions;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a committee's people write of its actions, at their pages. */
class StepPagesTest {
    private static final String RENS = "/handlinger/vand/rens";

    private final Installation installation = MadeUp.installation();
    private final Session secretary = signedIn(Role.SECRETARY);

    private Session signedIn(Role role) {
        return installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, role)));
    }

    private Document page(String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(secretary)))
                .body());
    }

    /** What a form sends as it stands on its page, with what is written in it. */
    private PageResponse send(Session who, String address, Map<String, String> written) {
        Document form = Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(who)))
                .body());
        return sent(who, address, form, written);
    }

    private PageResponse sent(Session who, String address, Document form, Map<String, String> written) {
        Map<String, String> fields = new HashMap<>();
        form.select("form.sheet input[name]:not([type=radio], [type=checkbox]), form.sheet textarea")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("form.sheet select")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").attr("value")));
        fields.putAll(written);
        return installation.site.reply(Installation.visit("POST", address, fields, Optional.of(who)));
    }

    private KeptAction kept(String key) {
        return installation
                .catalogue
                .actions
                .book()
                .find(new ItemRef(ItemKind.ACTION, MadeUp.WATER, key))
                .orElseThrow();
    }

    @Test
    void anActionIsBegunAndItsStoryTold() {
        PageResponse begun = send(
                secretary,
                "/udvalg/vand/ny-handling",
                Map.of(
                        "area", "soe",
                        "title", "Nye stier om søen",
                        "description", "En sti på træ.",
                        "owner", "Parkchefen",
                        "start", "2026-04-01",
                        "end", "2027-04-01",
                        "reason", "Foreslået i foråret",
                        "trigger", "council-input"));
        assertThat(begun.status()).isEqualTo(303);
        Document story = page("/handlinger/vand/nye-stier-om-soeen");
        assertThat(story.select("h1").text()).isEqualTo("Nye stier om søen");
        assertThat(story.select(".story li").text())
                .contains(
                        "10.03.2026: Identificeret",
                        "udvalgssekretær",
                        "Foreslået i foråret",
                        "Anledning: Kommunalbestyrelsens første input");
        standsBesideTheQuarterBefore();
        Questions.planted(installation.questions, MadeUp.WATER);
        PageResponse decided = send(
                secretary,
                "/handlinger/vand/nye-stier-om-soeen/trin",
                Map.of("state", "decided", "reason", "Vedtaget", "trigger", "question", "reference", "1"));
        assertThat(decided.status()).isEqualTo(303);

        assertThat(page("/handlinger/vand/nye-stier-om-soeen")
                        .select(".story li")
                        .text())
                .contains("Besluttet", "Anledning: Spørgsmål 1");
        leadsToTheQuestionAndIsNotQuiet();
    }

    private void leadsToTheQuestionAndIsNotQuiet() {
        assertThat(page("/handlinger/vand/nye-stier-om-soeen").select(".story a[href=/spoergsmaal/1]"))
                .hasSize(1);
        assertThat(page("/mine-handlinger")
                        .select(".own-action:contains(Nye stier)")
                        .text())
                .contains("Ingen har fortalt")
                .doesNotContain("Længe siden");
    }

    private void standsBesideTheQuarterBefore() {
        for (String quarter : List.of("/fokusomraader/vand/soe?kvartal=2025K4", "/rapport/2025K4")) {
            assertThat(installation.page(quarter).text())
                    .as(quarter)
                    .contains("Skrevet efter kvartalets udgang Nye stier om søen (");
        }
        assertThat(installation.page("/rapport/2025K4?kendt=2026-01-31").text()).doesNotContain("Nye stier om søen");
    }

    @Test
    void whatCarriesAnActionOnIsLinkedToFromItsStoryAndBack() {
        send(
                secretary,
                "/udvalg/vand/ny-handling",
                Map.of(
                        "area", "soe",
                        "title", "Nyt anlæg",
                        "description", "Et til",
                        "owner", "Parkchefen",
                        "start", "2026-04-01",
                        "end", "2027-04-01",
                        "reason", "Det gamle er slidt",
                        "trigger", "committee"));
        PageResponse replaced = send(
                secretary,
                RENS + "/trin",
                Map.of(
                        "state", "replaced",
                        "reason", "Slidt op",
                        "trigger", "committee",
                        "successor", "vand/nyt-anlaeg"));
        assertThat(replaced.status()).as(replaced.body()).isEqualTo(303);
        Document former = page(RENS);
        assertThat(former.select("dt:containsOwn(Ført videre i) + dd a").attr("href"))
                .isEqualTo("/handlinger/vand/nyt-anlaeg");
        Document heir = page("/handlinger/vand/nyt-anlaeg");
        assertThat(heir.select("dt:containsOwn(Fører videre) + dd a").attr("href"))
                .isEqualTo(RENS);
        assertThat(heir.select("dt:containsOwn(Fører videre) + dd").text())
                .as("made-up data says so wherever it is named")
                .contains(former.select("h1").text() + " (eksempel) (");
        assertThat(page("/mine-handlinger").select(".own-action").text()).doesNotContain("Nyt anlæg (eksempel)");
    }

    @Test
    void everyoneReadsTheStoryAndOnlyItsOwnPeopleAreShownWhatTheyCanDo() {
        Document open = installation.page(RENS);
        assertThat(open.select(".story li")).isNotEmpty();
        assertThat(open.select(".story-doings")).isEmpty();
        assertThat(page(RENS).select(".story-doings a").eachText())
                .containsExactly(
                        "Fortæl, hvordan det går",
                        "Næste trin",
                        "Skriv handlingen om",
                        "Giv den til en anden",
                        "Skriv en påstand om, at handlingen bidrager");
        assertThat(page(RENS + "?kendt=2026-01-31").select(".story-doings")).isEmpty();
    }

    @Test
    void howItGoesIsToldAndStandsOnTheStoryAndAmongOnesOwn() {
        Session owner = signedIn(Role.ACTION_OWNER);
        PageResponse told = send(
                owner,
                RENS + "/opdater",
                Map.of("sentence", "Bunden er renset", "risk", "some", "percent", "40", "next", "Bredderne"));
        assertThat(told.status()).isEqualTo(303);
        Document story = page(RENS);
        assertThat(story.select("section[aria-labelledby=nu]").text())
                .contains("Bunden er renset", "40 procent", "noget at holde øje med", "Næste skridt: Bredderne");
        assertThat(story.select("progress").val()).isEqualTo("40");
        Document own = page("/mine-handlinger");
        assertThat(own.select(".own-action").text()).contains("Bunden er renset");
        String again = own.select(".own-action a.button").attr("href");
        assertThat(page(again).select(".plan-form a").attr("href")).isEqualTo("/mine-handlinger");
        PageResponse back = send(owner, again, Map.of("sentence", "Bredderne er renset", "risk", "none"));
        assertThat(back.headers()).containsEntry("Location", "/mine-handlinger?gemt=ja");
    }

    @Test
    void whatWasToldInAQuarterIsPartOfItsReportAndWhatWasToldLaterStandsBesideTheAction() {
        Session owner = signedIn(Role.ACTION_OWNER);
        installation.clock.forward(Duration.ofDays(-120));
        send(owner, RENS + "/opdater", Map.of("sentence", "Bunden er målt", "risk", "none"));
        installation.clock.forward(Duration.ofDays(120));
        assertThat(installation.page("/rapport/2025K4").select(".action-lines").text())
                .contains("Senest fortalt 10.11.2025: Bunden er målt.");
        send(
                owner,
                RENS + "/opdater",
                Map.of("sentence", "Bunden er renset", "risk", "some", "percent", "40", "next", "Bredderne"));
        String area = "/fokusomraader/vand/soe?kvartal=2025K4";
        assertThat(installation.page(area).select(".told").eachText())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("Senest fortalt 10.11.2025: Bunden er målt."))
                .anyMatch(line -> line.startsWith(
                        "Fortalt efter kvartalets udgang, 10.03.2026: Bunden er renset." + " 40 procent af vejen."));
        assertThat(installation.page(area + "&kendt=2026-03-01").select(".told"))
                .hasSize(1);
        assertThat(installation.page("/rapport/2025K4").text()).doesNotContain("Bunden er renset");
    }

    @Test
    void whatIsWrongIsToldAtTheFieldAndNothingThatWasWrittenIsLost() {
        PageResponse wrong = send(
                secretary,
                RENS + "/ord",
                Map.of("title", "", "description", "Ring til 010203-1234", "why", "Kortere", "place", "Åen"));
        assertThat(wrong.status()).isEqualTo(422);
        Document form = Jsoup.parse(wrong.body());
        assertThat(form.select(".alert-error a").eachAttr("href")).contains("#f-title", "#f-description");
        assertThat(form.select("#f-description").attr("aria-invalid")).isEqualTo("true");
        assertThat(form.select("#f-description-fejl").text()).contains("CPR-nummer");
        assertThat(form.select("#f-place").val()).isEqualTo("Åen");
        assertThat(form.select("#f-why").text()).isEqualTo("Kortere");
        assertThat(kept("rens").peoples()).isFalse();
    }

    @Test
    void whoeverIsTooLateGetsBothTextsAndCanSendAgain() {
        Document early = page(RENS + "/opdater");
        send(secretary, RENS + "/opdater", Map.of("sentence", "Den første", "risk", "none"));
        PageResponse late = sent(secretary, RENS + "/opdater", early, Map.of("sentence", "Den anden", "risk", "none"));
        assertThat(late.status()).isEqualTo(409);
        Document both = Jsoup.parse(late.body());
        assertThat(both.select(".alert-warning").text()).contains("Den første");
        assertThat(both.select("#f-sentence").text()).isEqualTo("Den anden");
        assertThat(sent(secretary, RENS + "/opdater", both, Map.of("risk", "none"))
                        .status())
                .isEqualTo(303);
        assertThat(kept("rens").lived().updates()).hasSize(2);
    }

    @Test
    void whatIsSentUnchangedSaysTheSameAndWhatIsAddedHasALineOfItsOwn() {
        send(
                secretary,
                RENS + "/ord",
                Map.of(
                        "partners.0.kind", "association",
                        "partners.0.name", "Sejlklubben",
                        "partners.0.part", "Rydder bredden",
                        "felt.0.how", "Klart vand",
                        "why", "Klubben er med"));
        Document form = page(RENS + "/ord");
        assertThat(form.select("#f-partners-0-name").val()).isEqualTo("Sejlklubben");
        assertThat(form.select("#f-partners-1-name").val()).isEmpty();
        assertThat(form.select("#f-felt-0-how").text()).isEqualTo("Klart vand");
        KeptAction once = kept("rens");
        assertThat(sent(secretary, RENS + "/ord", form, Map.of("why", "Ingen ændring"))
                        .status())
                .isEqualTo(303);
        assertThat(kept("rens").newest().text()).isEqualTo(once.newest().text());
        assertThat(page(RENS).select(".story li").text())
                .contains(
                        "Skrevet om",
                        "Klubben er med",
                        "Hvem er med, Sejlklubben (forening): »Rydder bredden« kom til");
    }

    @Test
    void aDifferenceWaitsUntilItIsDecided() {
        send(secretary, RENS + "/ord", Map.of("title", "Vores navn", "why", "Sådan siger folk"));
        Committee content =
                installation.next.get().committee(MadeUp.WATER).orElseThrow().content();
        installation.catalogue.actions.take(
                content.with(content.focusAreas(), content.indicators(), List.of()),
                "9.0.0",
                installation.clock.instant());
        assertThat(page(RENS).select(".alert-warning a").attr("href")).isEqualTo(RENS + "/forskel");
        assertThat(page("/mine-udvalg").text()).contains("1 handling, hvor udvalgets fil siger noget andet");
        assertThat(page(RENS + "/forskel").text()).contains("version 9.0.0, har ikke handlingen længere");
        PageResponse decided = send(secretary, RENS + "/forskel", Map.of("decision", "keep", "why", "Den går videre"));
        assertThat(decided.status()).isEqualTo(303);
        assertThat(page(RENS).select(".alert-warning")).isEmpty();
        assertThat(page(RENS).select(".story li").text()).contains("De skrevne ord gælder", "Den går videre");
    }
}

package dk.sigtepunkt.web.internal.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.questions.Questions;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A question at the pages, from being asked to being answered. */
class QuestionPagesTest {
    private static final String NONE = "Ingen spørgsmål venter på svar, og ingen er besvaret i kvartalet.";

    private static final Map<String, String> QUESTION = Map.of(
            "body", "Byrådet",
            "text", "Hvorfor er søen grøn?\nOg hvor længe?",
            "committee", "vand",
            "area", "vand/soe",
            "owner", "Søchefen",
            "due", "2026-03-09");

    private final Installation installation = MadeUp.installation();
    private final Session politician = signedIn(Role.POLITICIAN);
    private final Session secretary = signedIn(Role.SECRETARY);

    private Session signedIn(Role role) {
        return installation.signedIn(installation.holders.person(HeldRole.in(MadeUp.WATER, role)));
    }

    private PageResponse send(Session who, String address, Map<String, String> written) {
        Document form = Jsoup.parse(get(who, address));
        Map<String, String> fields = new HashMap<>(written);
        form.select("form.sheet input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        return installation.site.reply(Installation.visit("POST", address, fields, Optional.of(who)));
    }

    private String get(Session who, String address) {
        return installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(who)))
                .body();
    }

    private Document asked() {
        assertThat(send(politician, "/spoergsmaal/nyt", with("due", "2026-03-10"))
                        .status())
                .isEqualTo(303);
        return installation.page("/spoergsmaal/1");
    }

    @Test
    void whoAskedWhomAndSinceWhenItWaitsIsSaidUntilItIsAnswered() {
        Document waiting = asked();
        assertThat(waiting.text())
                .contains("Byrådet spurgte 10.03.2026", "Hvorfor er søen grøn?", "Ubesvaret siden 10.03.2026")
                .contains("Udvalget for Vand (Søchefen) svarer senest 10.03.2026");
        installation.clock.forward(Duration.ofDays(1));
        assertThat(installation.page("/spoergsmaal").text()).contains("skulle have svaret 10.03.2026");
        assertThat(get(secretary, "/mine-udvalg")).contains("1 spørgsmål uden svar");
        assertThat(send(secretary, "/spoergsmaal/1/svar", Map.of("answer", "Alger."))
                        .status())
                .isEqualTo(303);
        Document answered = installation.page("/spoergsmaal/1");
        assertThat(answered.select("section[aria-labelledby=svar]").text()).isEqualTo("Svar Alger.");
        assertThat(answered.text()).contains("Besvaret af Udvalget for Vand 11.03.2026");
        assertThat(Jsoup.parse(get(politician, "/spoergsmaal/1"))
                        .select(".story-doings a")
                        .eachText())
                .containsExactly("Svaret er ikke nok");
        assertThat(installation.page("/spoergsmaal/1?kendt=2026-03-10").text()).contains("Ubesvaret siden");
    }

    @Test
    void itFollowsTheReportsOfItsQuartersAndIsToldBesideThoseBefore() {
        String section = "section[aria-labelledby=spoergsmaal]";
        assertThat(installation.page("/rapport/2025K4").select(section).text()).contains("Ingen spørgsmål venter");
        Questions.planted(installation.questions, MadeUp.WATER);
        assertThat(installation.page("/rapport/2025K4").select(section).text())
                .contains("Spørgsmål 1", "Ubesvaret siden 01.02.2020")
                .doesNotContain("Stillet eller åbnet igen efter kvartalets udgang");
        send(politician, "/spoergsmaal/nyt", with("due", "2026-03-10"));
        assertThat(installation.page("/rapport/2025K4").select(section).text())
                .contains("Stillet eller åbnet igen efter kvartalets udgang Spørgsmål 2");
        send(secretary, "/spoergsmaal/1/svar", Map.of("answer", "I 2021."));
        assertThat(installation.page("/rapport/2025K4").select(section).text()).contains("Ubesvaret siden 01.02.2020");
    }

    @Test
    void itStandsOnThePageOfItsAreaFromWhichItWasAsked() {
        String area = "/fokusomraader/vand/soe";
        assertThat(onArea(installation.page(area))).isEqualTo("Spørgsmål " + NONE);
        assertThat(installation.page(area).select("a[href^=/spoergsmaal/nyt]")).isEmpty();
        String form = Jsoup.parse(get(politician, area))
                .select("section[aria-labelledby=spoergsmaal] .no-print a")
                .attr("href");
        Document asking = Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", form, Map.of(), Optional.of(politician)))
                .body());
        assertThat(asking.select("option[selected]").eachAttr("value")).contains("vand", "vand/soe");

        asked();
        assertThat(onArea(installation.page(area))).contains("Spørgsmål 1", "Ubesvaret siden 10.03.2026");
        assertThat(onArea(installation.page("/fokusomraader/vand/bad"))).contains(NONE);
        send(secretary, "/spoergsmaal/1/svar", Map.of("answer", "Alger."));
        assertThat(onArea(installation.page(area))).contains(NONE).doesNotContain("Spørgsmål 1");
    }

    private static String onArea(Document page) {
        page.select(".root-of").remove();
        return page.select("section[aria-labelledby=spoergsmaal]").text();
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> all = new HashMap<>(QUESTION);
        all.put(field, value);
        return all;
    }

    @Test
    void whatIsWrongIsToldAndWhatWasWrittenStays() {
        PageResponse wrong = send(politician, "/spoergsmaal/nyt", QUESTION);
        assertThat(wrong.status()).isEqualTo(422);
        Document form = Jsoup.parse(wrong.body());
        assertThat(form.select("#f-due-fejl").text()).contains("før den dag, der blev spurgt");
        assertThat(form.select("#f-text").text()).contains("Hvorfor er søen grøn?");
        assertThat(form.select("#f-committee option[selected]").val()).isEqualTo("vand");
        assertThat(installation.questions.book().all()).isEmpty();
    }
}

package dk.sigtepunkt.web.internal.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The shipped wheels as everybody reads them, as a secretary changes one, and as a calendar follows it. */
class WheelPagesTest {
    private static final CommitteeId ROADS = new CommitteeId("vtf");
    private static final String OWN = "/udvalg/vtf/aarshjul";

    private final Installation installation = RealContent.installation();
    private final AccountId account = installation.holders.person(HeldRole.in(ROADS, Role.SECRETARY));
    private final Session secretary = installation.signedIn(account);

    WheelPagesTest() throws IOException {}

    private PageResponse answer(String address, Optional<Session> who) {
        return installation.site.reply(Installation.visit("GET", address, Map.of(), who));
    }

    private Document page(String address, Optional<Session> who) {
        PageResponse answer = answer(address, who);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private PageResponse send(String address, String... more) {
        Map<String, String> form = new HashMap<>(Map.of("csrf", secretary.csrf(), "reason", "Formanden er rejst"));
        for (int at = 0; at < more.length; at += 2) {
            form.put(more[at], more[at + 1]);
        }
        return installation.site.reply(Installation.visit("POST", address, form, Optional.of(secretary)));
    }

    @Test
    void theWheelAndTheListSayTheSame() {
        Document page = page(OWN + "?aar=2025", Optional.empty());
        assertThat(page.select("h1").text()).contains("Årshjul for");
        assertThat(page.select(".example-mark").text()).isEqualTo("Eksempel");
        List<String> marks = page.select("svg.wheel g > title").eachText();
        List<Element> lines = page.select("#liste ~ ul.story > li");
        assertThat(marks).hasSameSizeAs(lines).hasSizeGreaterThan(20);
        assertThat(page.text())
                .contains("mandag 3. november kl. 16.00", "Udvalgets afrapportering behandles for 3. kvartal 2025")
                .contains("Efterårsferie: 13.10.2025–19.10.2025");
        assertThat(page.select("a[href*=flyt]")).as("nobody changes it").isEmpty();
        assertThat(page("/aarshjul/kommunalbestyrelsen?aar=2025", Optional.empty())
                        .text())
                .contains("Møde i kommunalbestyrelsen");
        assertThat(answer("/udvalg/borte/aarshjul", Optional.empty()).status()).isEqualTo(404);
        assertThat(answer("/aarshjul/borte", Optional.empty()).status()).isEqualTo(404);
        assertThat(page("/udvalg/vtf", Optional.empty()).select("a[href=" + OWN + "]"))
                .hasSize(1);
    }

    @Test
    void whatIsDueAndHasNotComeIsMissingSinceThatDay() {
        Document all = page("/aarshjul?kendt=24.10.2025", Optional.empty());
        assertThat(all.select("#mangler ~ ul").text()).contains("mangler siden 22.10.2025", "3. kvartal 2025");
        assertThat(all.text()).contains("De næste seks uger", "03.11.2025");
        assertThat(page("/aarshjul?kendt=22.10.2025", Optional.empty())
                        .select("#mangler ~ ul")
                        .text())
                .doesNotContain("3. kvartal 2025");
        Period quarter = Period.parse("2025K3");
        Sections.drafted(
                installation.sections,
                Sections.assessment(ROADS, quarter),
                "Det går fremad.",
                Instant.parse("2025-10-20T10:00:00Z"));
        Sections.released(
                installation.sections, Sections.assessment(ROADS, quarter), Instant.parse("2025-10-21T10:00:00Z"));
        assertThat(page(OWN + "?aar=2025&kendt=24.10.2025", Optional.empty()).text())
                .contains("opfyldt 21.10.2025");
    }

    @Test
    void aSecretaryMovesAMeetingAndWhatHangsOnItMoves() {
        String meeting = "meeting-2026-11-02";
        Document form = page(OWN + "/flyt/" + meeting, Optional.of(secretary));
        assertThat(form.select("input[name=on]").val()).isEqualTo("2026-11-02");
        assertThat(send(OWN + "/flyt/" + meeting, "on", "2026-10-14", "version", "0")
                        .status())
                .isEqualTo(422);
        assertThat(Jsoup.parse(send(OWN + "/flyt/" + meeting, "on", "2026-10-17", "version", "0")
                                .body())
                        .text())
                .as("in the autumn holiday")
                .contains("Efterårsferie", "Formanden er rejst");
        assertThat(send(OWN + "/flyt/" + meeting, "on", "2026-11-09", "version", "0")
                        .status())
                .isEqualTo(303);
        Document page = page(OWN + "?aar=2026", Optional.of(secretary));
        assertThat(page.text())
                .contains("mandag 9. november kl. 16.00", "flyttet fra 02.11.2026", "Fordi: Formanden er rejst")
                .contains("flyttet fra 27.10.2026");
        assertThat(send(OWN + "/flyt/" + meeting, "on", "2026-11-10", "version", "0")
                        .status())
                .isEqualTo(409);
        assertThat(send(OWN + "/tag-tilbage/1", "version", "1").status()).isEqualTo(303);
        assertThat(page(OWN + "?aar=2026", Optional.empty()).text()).contains("mandag 2. november kl. 16.00");
        assertThat(send(OWN + "/nyt", "kind", "deadline", "title", "Frist", "on", "2026-12-24")
                        .status())
                .isEqualTo(422);
        assertThat(send(OWN + "/nyt", "kind", "meeting", "title", "<b>Ekstra</b>", "on", "2026-12-10")
                        .status())
                .isEqualTo(303);
        assertThat(page(OWN + "?aar=2026", Optional.empty()).text()).contains("<b>Ekstra</b>", "lagt til");
        assertThat(answer("/udvalg/laering/aarshjul/nyt", Optional.of(secretary))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aCalendarIsReadAtItsSecretAddressUntilItIsClosed() {
        Document made =
                Jsoup.parse(send("/min-konto/kalendere", "wheel", "mine").body());
        String address = made.select(".feed-address").text();
        assertThat(address).matches("/kalender/[A-Za-z0-9_-]{43}\\.ics");
        Document own = page("/min-konto/kalendere", Optional.of(secretary));
        assertThat(own.text()).contains("De udvalg, hvor du har en rolle").doesNotContain(address);
        PageResponse calendar = answer(address, Optional.empty());
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.headers())
                .containsEntry("Content-Type", "text/calendar; charset=utf-8")
                .containsEntry("Cache-Control", "no-store, private")
                .containsEntry("Referrer-Policy", "no-referrer");
        assertThat(calendar.body()).contains("BEGIN:VCALENDAR", "UID:committee.vtf.meeting-2026-11-02@sigtepunkt");
        assertThat(calendar.body()).doesNotContain("committee.laering");
        for (String wrong : List.of(address.replace(".ics", ""), "/kalender/x.ics", "/kalender/.ics")) {
            assertThat(answer(wrong, Optional.of(secretary)).status()).as(wrong).isEqualTo(404);
        }
        String close = own.select("form[action$=/luk]").attr("action");
        assertThat(send(close).status()).isEqualTo(303);
        assertThat(answer(address, Optional.empty()).status()).isEqualTo(404);
        String other = Jsoup.parse(send("/min-konto/kalendere", "wheel", "body.kommunalbestyrelsen")
                        .body())
                .select(".feed-address")
                .text();
        assertThat(answer(other, Optional.empty()).body()).contains("UID:body.kommunalbestyrelsen.");
        installation.holders.deactivate(account);
        assertThat(answer(other, Optional.empty()).status()).isEqualTo(404);
    }
}

package dk.sigtepunkt.web.internal.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.dialogue.Discussions;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Changed;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a body said, at the pages. */
class DialoguePagesTest {
    private static final String NONE = "Ingen drøftelser af tallene er skrevet ind i kvartalet.";
    private static final Map<String, String> SAID = Map.of(
            "body", "Udvalget for Vand",
            "on", "2025-02-03",
            "quarter", "2024K4",
            "committee", "vand",
            "item", "vand/soe",
            "text", "Søen er grøn.\nDet skal den ikke være.",
            "outcome", "Vi renser den.",
            "action", "vand/rens");

    private final Installation installation = MadeUp.installation();
    private final Session secretary = signedIn(HeldRole.in(MadeUp.WATER, Role.SECRETARY));

    private Session signedIn(HeldRole held) {
        return installation.signedIn(installation.holders.person(held));
    }

    private Document get(Session who, String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(who)))
                .body());
    }

    private PageResponse send(Session who, String address, Map<String, String> written, String... more) {
        Map<String, String> fields = new HashMap<>(written);
        for (int at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        get(who, address)
                .select("form.sheet input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return installation.site.reply(Installation.visit("POST", address, fields, Optional.of(who)));
    }

    private String section(String address) {
        return installation
                .page(address)
                .select("section[aria-labelledby=droeftelser]")
                .text();
    }

    @Test
    void itIsWrittenFromTheAreaAndStandsThereAndInTheReport() {
        String area = "/fokusomraader/vand/soe";
        assertThat(section(area)).isEqualTo("Drøftelser " + NONE);
        String form = get(secretary, area)
                .select("section[aria-labelledby=droeftelser] a")
                .attr("href");
        Document asking = get(secretary, form);
        assertThat(asking.select("option[selected]").eachAttr("value")).contains("2024K4", "vand", "vand/soe");
        assertThat(send(secretary, "/droeftelser/ny", SAID).status()).isEqualTo(303);
        for (String address : new String[] {area, "/rapport/2024K4"}) {
            assertThat(section(address))
                    .contains(NONE, "Skrevet ind eller rettet efter kvartalets udgang", "Drøftelse 1")
                    .contains("Udvalget for Vand 03.02.2025 om rapporten for 4. kvartal 2024")
                    .contains("Søen er grøn.", "Vi renser den. Rens søen");
        }
        assertThat(section("/fokusomraader/vand/bad")).isEqualTo("Drøftelser " + NONE);
        assertThat(section("/rapport/2024K4?kendt=2026-03-09")).isEqualTo("Drøftelser " + NONE);
        assertThat(installation.page("/droeftelser").text()).contains("Drøftelse 1", "Søen er grøn.");
    }

    /** A browser sends what is chosen: what is not there any more is not taken away by who mends something else. */
    @Test
    void whatIsClosedSinceStaysChosen() {
        ItemRef closed = new ItemRef(ItemKind.FOCUS_AREA, MadeUp.WATER, "nedlagt");
        installation
                .written
                .dialogue()
                .record(
                        Discussions.minute(
                                "2025-02-03",
                                "2024K4",
                                Optional.of(MadeUp.WATER),
                                Optional.of(closed),
                                "2025-02-04T10:00:00Z"),
                        number -> Notes.any());
        Document form = get(secretary, "/droeftelser/1/ret");
        assertThat(form.select("#f-item option[selected]").val()).isEqualTo("vand/nedlagt");
        assertThat(form.select("#f-item option[selected]").text()).isEqualTo("vand/nedlagt (findes ikke længere)");
        assertThat(form.select("#f-action option[selected]")).isEmpty();
    }

    @Test
    void anIndicatorHasItsOwn() {
        send(secretary, "/droeftelser/ny", SAID, "item", "vand.soe");
        assertThat(section("/indikatorer/vand.soe")).contains("Søen er grøn.");
        assertThat(section("/indikatorer/land.skov")).contains(NONE).doesNotContain("Søen er grøn.");
    }

    @Test
    void whatItWasAboutIsToldWhenItIsClosed() {
        send(secretary, "/droeftelser/ny", SAID);
        installation.next = Changed.installation().next;
        assertThat(installation.page("/droeftelser/1").select("main a").eachText())
                .contains("Rens søen (eksempel)")
                .anyMatch(text -> text.endsWith("(findes ikke længere)"));
    }

    @Test
    void aCorrectionStandsWithWhatWasThereBefore() {
        send(secretary, "/droeftelser/ny", SAID);
        Session land = signedIn(HeldRole.in(MadeUp.LAND, Role.SECRETARY));
        assertThat(send(land, "/droeftelser/1/ret", SAID, "reason", "x").status())
                .isEqualTo(403);
        Document form = get(secretary, "/droeftelser/1/ret");
        assertThat(form.select("#f-text").text()).contains("Søen er grøn.");
        assertThat(send(secretary, "/droeftelser/1/ret", SAID, "text", "Søen er blå.")
                        .status())
                .isEqualTo(422);
        assertThat(send(
                                secretary,
                                "/droeftelser/1/ret",
                                SAID,
                                "text",
                                "Søen er blå.",
                                "quarter",
                                "2025K1",
                                "item",
                                "vand/bad",
                                "reason",
                                "Referatet er godkendt")
                        .status())
                .isEqualTo(303);
        Document page = installation.page("/droeftelser/1");
        assertThat(page.select(".font-lead").text()).isEqualTo("Søen er blå.");
        assertThat(page.select("ol.story").text()).contains("Søen er grøn.", "Rettet, fordi: Referatet er godkendt");
        assertThat(page.expectFirst("ol.story li").text())
                .contains("om rapporten for 4. kvartal 2024", "Rene", "Rens søen");
        assertThat(page.expectFirst("ol.story li:last-child").text())
                .contains("om rapporten for 1. kvartal 2025", "Sikre badesteder");
        Document second = Jsoup.parse(installation
                .site
                .reply(Installation.visit("POST", "/droeftelser/1/ret", stale(), Optional.of(secretary)))
                .body());
        assertThat(second.select(".alert-warning").text()).contains("Søen er blå.");
        assertThat(second.select("#f-text").text()).isEqualTo("Søen er gul.");
    }

    private Map<String, String> stale() {
        Map<String, String> fields = new HashMap<>(SAID);
        fields.putAll(Map.of("text", "Søen er gul.", "reason", "Nej", "version", "1", "csrf", secretary.csrf()));
        return fields;
    }

    @Test
    void theWholeReportIsTheStrategyOfficesToWriteOf() {
        assertThat(installation.page("/rapport/2024K4").select("a[href^=/droeftelser/ny]"))
                .isEmpty();
        Session office = signedIn(HeldRole.everywhere(Role.STRATEGY_OFFICE));
        assertThat(get(office, "/rapport/2024K4").select("a[href^=/droeftelser/ny]"))
                .hasSize(1);
        PageResponse sent =
                send(office, "/droeftelser/ny", SAID, "committee", "", "item", "", "body", "Økonomiudvalget");
        assertThat(sent.status()).isEqualTo(303);
        assertThat(section("/rapport/2024K4")).contains("Økonomiudvalget 03.02.2025");
        assertThat(send(secretary, "/droeftelser/ny", SAID, "committee", "", "item", "")
                        .status())
                .isEqualTo(403);
    }
}

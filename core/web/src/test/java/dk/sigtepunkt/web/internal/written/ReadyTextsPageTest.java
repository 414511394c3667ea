package dk.sigtepunkt.web.internal.written;

import static dk.sigtepunkt.web.internal.written.WrittenTown.REPORT;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.domain.templates.SomeTemplates;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A section is said to be ready as it was looked at, and a text that no template asks for is written on as every other one. */
class ReadyTextsPageTest {
    private static final Period QUARTER = Period.quarter(2025, 4);
    private static final Period LATER = Period.quarter(2026, 4);
    private static final Instant WRITTEN = Instant.parse("2026-03-01T08:00:00Z");
    private static final SectionRef LEFT = new SectionRef(MadeUp.WATER, QUARTER, new SectionKey("samspil"));
    private static final String DESK = "/udvalg/vand/ord/2025K4";

    private final WrittenTown town = new WrittenTown();

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new HashMap<>();
        form.select("input[type=hidden]").forEach(one -> fields.put(one.attr("name"), one.val()));
        return fields;
    }

    private Map<String, String> looked(String address) {
        return fields(requireNonNull(town.page(town.secretary, REPORT)
                .select("form[action=" + address + "]")
                .first()));
    }

    @Test
    void whatWasWrittenSinceThePageWasOpenedIsNotReadyByIt() {
        WrittenTown.kept(town.press(town.secretary, REPORT + "/begynd", Map.of()));
        town.written("assessment", "Søen er ren.");
        Map<String, String> all = looked(REPORT + "/alle-klar");
        Map<String, String> one = looked(REPORT + "/klar/assessment");
        town.written("assessment", "Søen er grøn.");

        PageResponse allToo = town.press(town.secretary, REPORT + "/alle-klar", all);
        PageResponse oneToo = town.press(town.secretary, REPORT + "/klar/assessment", one);

        for (PageResponse answer : new PageResponse[] {allToo, oneToo}) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).contains("Imens er der skrevet i »").contains("så intet er meldt klar");
        }
        assertThat(town.page(town.secretary, REPORT).select("h3:contains(vurdering) ~ p .badge-state"))
                .isEmpty();
        Document again = Jsoup.parse(oneToo.body());
        Map<String, String> now =
                fields(requireNonNull(again.select("form.sheet").first()));
        now.put("ready", "yes");
        WrittenTown.kept(town.press(town.secretary, REPORT + "/klar/assessment", now));
        WrittenTown.kept(town.press(town.secretary, REPORT + "/alle-klar", looked(REPORT + "/alle-klar")));
    }

    @Test
    void aTextThatIsLeftFromAnotherTemplateIsNamedWrittenOnTakenBackAndClosed() {
        SomeTemplates.inForce(
                town.installation.written.templates(),
                SomeTemplates.turned(ReportKind.COMMITTEE, SomeTemplates.section("samspil", "Samspil", false)),
                LATER,
                WRITTEN);
        Sections.drafted(town.installation.sections, LEFT, "Vi går sammen.", WRITTEN);
        Sections.released(town.installation.sections, LEFT, WRITTEN.plusSeconds(1));
        town.published();
        Document all = town.installation.page(REPORT);
        assertThat(all.select("h2").eachText()).contains("Samspil");
        assertThat(all.text()).contains("Vi går sammen.");

        Document close = town.page(town.office, REPORT + "/luk");
        assertThat(close.select("option[value=section:samspil]").text()).contains("Samspil");
        WrittenTown.kept(town.send(town.office, REPORT + "/luk", Map.of("item", "section:samspil", "ground", "§ 27")));
        assertThat(town.installation.page(REPORT).text()).doesNotContain("Vi går sammen.");

        assertThat(town.page(town.head, DESK).select("main h2, main h3").eachText())
                .contains("Samspil");
        town.written("samspil", "Vi går hver for sig.");
        WrittenTown.kept(town.send(town.head, DESK + "/samspil/tag-tilbage", Map.of("reason", "Forkert.")));
        assertThat(town.page(town.secretary, REPORT).text()).contains("Samspil");
    }
}

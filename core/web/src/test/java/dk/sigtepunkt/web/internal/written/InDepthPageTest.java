package dk.sigtepunkt.web.internal.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The follow-up in depth, from its beginning to its publication. */
final class InDepthPageTest {
    private static final String DEEP = WrittenTown.ROUND + "/uddybende";

    private final WrittenTown town = new WrittenTown();

    private void begun() {
        WrittenTown.kept(town.press(town.office, DEEP + "/begynd", Map.of()));
    }

    @Test
    void itStandsInTheOverviewOfTheQuarterInWhichItIsDueAndBeginsThere() {
        Document round = town.page(town.office, WrittenTown.ROUND);
        assertThat(round.select("article[aria-labelledby=rapport-in-depth]").text())
                .contains("Den uddybende opfølgning", "Rapporten er ikke begyndt.");
        assertThat(town.page(town.office, "/rapporter/2025K3").select("article[aria-labelledby=rapport-in-depth]"))
                .isEmpty();
        assertThat(town.page(town.secretary, WrittenTown.ROUND).select("article[aria-labelledby=rapport-in-depth]"))
                .isEmpty();

        begun();

        assertThat(town.page(town.office, DEEP).select("h1").text())
                .isEqualTo("Uddybende opfølgning for 4. kvartal 2025");
    }

    @Test
    void eachAreaGoesFromItsDataOverActionsAndCourseToTheStrategy() {
        begun();

        Document page = town.page(town.office, DEEP);

        assertThat(page.select("section.report-area"))
                .isNotEmpty()
                .allSatisfy(area -> assertThat(area.select("h4").stream().map(Element::ownText))
                        .filteredOn(heading -> Set.of("Data", "Handlinger", "Fokus og retning", "Strategi")
                                .contains(heading))
                        .containsExactly("Data", "Handlinger", "Fokus og retning", "Strategi"));
        assertThat(page.select("section.report-area").eachText())
                .anyMatch(text -> text.contains("Udvalget for Vand"))
                .anyMatch(text -> text.contains("Udvalget for Land"));
    }

    @Test
    void itIsCarriedToItsPublicationByTheSameForms() {
        begun();
        assertThat(town.page(town.office, DEEP).select(".gap-list li")).isNotEmpty();
        for (String section : new String[] {"introduction", "conclusion"}) {
            WrittenTown.kept(town.send(town.office, DEEP + "/tekst/" + section, Map.of("text", "Om " + section)));
        }
        WrittenTown.kept(town.press(town.office, DEEP + "/alle-klar", Map.of()));
        WrittenTown.kept(town.send(town.office, DEEP + "/indsend", Map.of()));
        WrittenTown.kept(
                town.send(town.office, DEEP + "/behandl", Map.of("meeting", "2026-03-09", "decided", "Godkendt.")));
        WrittenTown.kept(town.send(town.office, DEEP + "/forelaeg", Map.of("meeting", "2026-03-09")));
        assertThat(town.installation.page(DEEP).text()).doesNotContain("Om introduction");

        WrittenTown.kept(town.send(town.office, DEEP + "/offentliggoer", Map.of()));

        assertThat(town.installation.page(DEEP).text()).contains("Om introduction", "Om conclusion", "Offentliggjort");
        assertThat(town.installation.page(WrittenTown.QUARTERLY).text()).doesNotContain("Om introduction");
        WrittenTown.kept(town.send(
                town.office, DEEP + "/luk", Map.of("item", "area:land.skov", "ground", "Forvaltningsloven § 27")));
        assertThat(town.installation.page(DEEP).text()).contains("Et fokusområde er lukket", "Forvaltningsloven § 27");
        assertThat(town.installation.page(DEEP).select("#omraade-land-skov")).isEmpty();
    }
}

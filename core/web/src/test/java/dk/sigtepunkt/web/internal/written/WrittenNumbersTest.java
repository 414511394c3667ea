package dk.sigtepunkt.web.internal.written;

import static dk.sigtepunkt.web.internal.written.WrittenTown.QUARTERLY;
import static dk.sigtepunkt.web.internal.written.WrittenTown.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.roots.ReportFact;
import dk.sigtepunkt.web.internal.RootSweep;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Numbers in what people write of a report: named at its form, and told with their roots on its pages. */
class WrittenNumbersTest {
    private static final Period QUARTER = Period.quarter(2025, 4);
    private static final CommitteeId WATER = new CommitteeId("vand");
    private static final String OWN = "Der kom [Eget tal: 45 borgere; kilde: Borgermøde den 3. maj].";

    private final WrittenTown town = new WrittenTown();

    private void begun() {
        WrittenTown.kept(town.press(town.secretary, REPORT + "/begynd", Map.of()));
    }

    private PageResponse reflect(String text) {
        return town.send(town.secretary, REPORT + "/rette-vej", Map.of("word", "yes", "text", text));
    }

    /** A number of the report that is said of by name. */
    private ReportFact fact() {
        return RootSweep.book(town.installation, QUARTER).facts(WATER).stream()
                .filter(one -> one.id().startsWith(WATER + "."))
                .findFirst()
                .orElseThrow();
    }

    private static String note(Document page, Element ref) {
        return page.select(ref.attr("href")).text();
    }

    @Test
    void aNumberWithoutARootIsNamedAtItsFieldAndWhatWasTypedStands() {
        begun();
        String text = "Der kom 45 borgere den 3. maj.";
        PageResponse answer = reflect(text);
        assertThat(answer.status()).isEqualTo(422);
        Document form = Jsoup.parse(answer.body());
        assertThat(form.select("textarea[name=text]").text()).isEqualTo(text);
        assertThat(form.select(".form-error-message, .error-summary, [role=alert]")
                        .text())
                .contains("»45« er ikke et tal i rapporten.", "[Eget tal: 45; kilde: hvor tallet er fra]");
        assertThat(town.page(town.secretary, REPORT).text()).doesNotContain(text);
    }

    @Test
    void theReportsOwnNumberAndTheWritersOwnAreToldWithTheirNotes() {
        begun();
        ReportFact fact = fact();
        WrittenTown.kept(reflect("%s er %s. %s".formatted(fact.about().name(), fact.shown(), OWN)));
        Document page = town.page(town.secretary, REPORT);
        List<Element> refs = page.select("section[aria-labelledby=rette-vej] p:contains(45 borgere) a.root-ref");
        assertThat(refs).hasSize(2);
        assertThat(note(page, refs.get(0)))
                .startsWith(fact.about().name() + ":")
                .contains("Kilde: ", "Kendt: ");
        assertThat(note(page, refs.get(1)))
                .isEqualTo(
                        "Skribentens eget tal: 45 borgere. Kilde: Borgermøde den 3. maj. Kendt: da teksten blev skrevet."
                                + " Metode: skrevet af den, der ejer det, og ikke målt af rapporten. Ejer: Udvalget for Vand.");
        assertThat(page.select("section[aria-labelledby=rette-vej]").text()).doesNotContain("[Eget tal");
    }

    @Test
    void everyNumberAndStatusOfAWrittenReportLeadsToWhereItComesFrom() {
        town.published();
        Document page = town.installation.page(REPORT);
        assertThat(RootSweep.rootless(page, RootSweep.reader(town.installation, QUARTER)))
                .isEmpty();
        assertThat(page.select(".root-notes li")).hasSizeGreaterThan(3);
    }

    @Test
    void soDoesEachOfAReportOfAll() {
        WrittenTown.kept(town.press(town.office, QUARTERLY + "/begynd", Map.of()));
        Document empty = town.page(town.office, QUARTERLY);
        String address = empty.select("a[href^=" + QUARTERLY + "/tekst/]").attr("href");
        assertThat(town.send(town.office, address, Map.of("text", "Der kom 45 borgere."))
                        .status())
                .isEqualTo(422);
        WrittenTown.kept(town.send(town.office, address, Map.of("text", OWN)));
        Document page = town.page(town.office, QUARTERLY);
        assertThat(RootSweep.rootless(page, RootSweep.reader(town.installation, QUARTER)))
                .isEmpty();
        assertThat(page.select(".root-notes").text()).contains("Skribentens eget tal: 45 borgere.");
    }
}

package dk.sigtepunkt.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.roots.NumberCheck;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.reporting.roots.ReportRoot;
import dk.sigtepunkt.reporting.roots.RootBook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number and every status word of a page of reports leads to a note that says where it comes from. */
class RootSweepTest {
    private static final String REF = RootSweep.REF;
    private static final Period QUARTER = Period.quarter(2025, 3);

    @ParameterizedTest
    @ValueSource(strings = {"2025K3", "2025K4", "2022K3"})
    void everyNumberAndStatusOfTheDeliveredReportLeadsToWhereItComesFrom(String quarter) throws IOException {
        Installation installation = RealContent.installation();
        assertThat(RootSweep.rootless(
                        installation.page("/rapport/" + quarter),
                        RootSweep.reader(installation, Period.parse(quarter))))
                .isEmpty();
    }

    /** Each on its own page, also those without a figure; what leads nowhere is named with its page. */
    @Test
    void everyNumberAndStatusOfEveryAreasAndCommitteesPageLeadsToWhereItComesFrom() throws IOException {
        Installation installation = RealContent.installation();
        NumberCheck reader = RootSweep.reader(installation, QUARTER);
        List<String> pages = RootSweep.book(installation, QUARTER).all().stream()
                .map(root -> root.root().link())
                .filter(link -> link.startsWith("/fokusomraader/") || link.startsWith("/udvalg/"))
                .distinct()
                .toList();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(40);
        List<String> nowhere = new ArrayList<>();
        for (String address : pages) {
            Document page = installation.page(address + "?kvartal=2025K3");
            RootSweep.rootless(page, reader).forEach(text -> nowhere.add(address + ": " + text));
            assertThat(page.select(REF))
                    .as(address)
                    .isNotEmpty()
                    .allSatisfy(ref ->
                            assertThat(page.selectFirst(ref.attr("href"))).isNotNull());
        }
        assertThat(nowhere).isEmpty();
    }

    @Test
    void theSweepFindsWhatLeadsNowhereOnAnAreasPageToo() throws IOException {
        Installation installation = RealContent.installation();
        NumberCheck reader = RootSweep.reader(installation, QUARTER);
        String area = RootSweep.book(installation, QUARTER).all().stream()
                .map(root -> root.root().link())
                .filter(link -> link.startsWith("/fokusomraader/"))
                .findFirst()
                .orElseThrow();
        Document page = installation.page(area + "?kvartal=2025K3");
        page.select("figure " + REF).remove();
        assertThat(RootSweep.rootless(page, reader)).hasSizeGreaterThan(20);
    }

    @Test
    void theSweepFindsWhatLeadsNowhere() throws IOException {
        Installation installation = RealContent.installation();
        NumberCheck reader = RootSweep.reader(installation, QUARTER);
        Document page = installation.page("/rapport/2025K3");
        page.select("tr " + REF).remove();
        assertThat(RootSweep.rootless(page, reader)).hasSizeGreaterThan(100);
        Document notes = installation.page("/rapport/2025K3");
        notes.select(".root-notes").remove();
        assertThat(RootSweep.rootless(notes, reader)).hasSizeGreaterThan(300);
    }

    @Test
    void everyNoteHasItsFivePartsAndAWayOnAndNoneIsForNothing() throws IOException {
        Document page = RealContent.installation().page("/rapport/2025K3");
        Elements notes = page.select(".root-notes li");
        assertThat(notes).hasSizeGreaterThan(100).allSatisfy(note -> {
            assertThat(note.text())
                    .matches(".+: .+\\. Kilde: .+\\. Kendt: \\d\\d\\.\\d\\d\\.\\d{4}\\. Metode: .+\\. Ejer: .+\\.");
            assertThat(note.select("a").attr("href")).startsWith("/");
        });
        assertThat(page.select(REF)).hasSizeGreaterThan(150).allSatisfy(ref -> {
            assertThat(page.selectFirst(ref.attr("href"))).as(ref.outerHtml()).isNotNull();
            assertThat(ref.attr("aria-label")).contains(ref.text());
        });
    }

    /** What a row of key figures says is among the numbers of the root that it leads to, at the precision that it says it with. */
    @Test
    void everyNumberOfARowIsOneOfItsRoots() throws IOException {
        Installation installation = RealContent.installation();
        RootBook book = RootSweep.book(installation, QUARTER);
        List<ReportRoot> roots = List.copyOf(book.all());
        Document page = installation.page("/rapport/2025K3");
        Elements rows = page.select(".report-area tbody tr");
        assertThat(rows).hasSizeGreaterThan(80).allSatisfy(row -> {
            String note = row.select(REF).attr("href");
            String title = page.select(note + " a").text();
            ReportRoot root = roots.stream()
                    .filter(one -> one.title().equals(title))
                    .filter(one -> row.select("th").text().startsWith(title))
                    .findFirst()
                    .orElseThrow();
            row.select(REF + ", th").remove();
            assertThat(NumberCheck.of(new ReportFacts.Facts(root.facts(), book.names()))
                            .unlinked(row.text()))
                    .as(root.id() + ": " + row.text())
                    .isEmpty();
        });
    }
}

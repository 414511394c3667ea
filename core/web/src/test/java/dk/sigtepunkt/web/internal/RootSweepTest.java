package dk.sigtepunkt.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.roots.NumberCheck;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.roots.ReportRoot;
import dk.sigtepunkt.reporting.roots.RootBook;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every number and every status word of the report leads to a note that says where it comes from. Free are the numbers that
 * the product's own reader of numbers has free (dates, years, quarters, ordinals, names of the report with a number in them),
 * what only leads elsewhere (navigation, {@code no-print}), what a table's heads repeat for a phone, and the notes themselves.
 */
class RootSweepTest {
    private static final String REF = "a.root-ref";
    private static final String OF_BLOCK = "> .root-of > a.root-ref, > h3 > a.root-ref, > h4 > a.root-ref";
    private static final Period QUARTER = Period.quarter(2025, 3);
    private static final List<String> STATUSES = Arrays.stream(AssessmentCode.values())
            .filter(code -> code != AssessmentCode.NOT_JUDGED)
            .map(AssessmentWords.in(Danish.LOCALE)::name)
            .toList();

    private static NumberCheck reader(Installation installation, Period quarter) {
        return NumberCheck.of(
                new ReportFacts.Facts(List.of(), book(installation, quarter).names()));
    }

    private static RootBook book(Installation installation, Period quarter) {
        try (Reading reading = installation.catalogue.open()) {
            return Writing.reports(installation)
                    .consolidated(reading, quarter)
                    .map(report -> RootBook.of(report, AreaNames.of(reading)))
                    .orElseThrow();
        }
    }

    /** The texts of the report's body that have a number or a status and lead to no note. */
    private static List<String> rootless(Document page, NumberCheck reader) {
        return page.select("main *").stream()
                .filter(RootSweepTest::read)
                .flatMap(element -> element.textNodes().stream())
                .filter(text -> !reader.unlinked(text.text()).isEmpty()
                        || STATUSES.stream().anyMatch(text.text()::contains))
                .filter(text -> note(text).isEmpty())
                .map(TextNode::text)
                .toList();
    }

    private static boolean read(Element element) {
        return element.closest(".root-notes, .no-print, nav, caption, " + REF + ", .root-of") == null;
    }

    /** The note that a text leads to: its row, line or paragraph's, else that of the block or section that it stands in. */
    private static Optional<Element> note(TextNode text) {
        Element at = text.parent();
        for (Element around = at; around != null && !around.tagName().equals("main"); around = around.parent()) {
            boolean line = around.is("tr, li, p, dd");
            boolean block = around.is("section, .rooted");
            Element ref = line ? around.selectFirst(REF) : block ? around.selectFirst(OF_BLOCK) : null;
            if (ref != null) {
                return Optional.of(around)
                        .map(Element::ownerDocument)
                        .map(document -> document.selectFirst(ref.attr("href")));
            }
            if (around.is("section")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025K3", "2025K4", "2022K3"})
    void everyNumberAndStatusOfTheDeliveredReportLeadsToWhereItComesFrom(String quarter) throws IOException {
        Installation installation = RealContent.installation();
        assertThat(rootless(installation.page("/rapport/" + quarter), reader(installation, Period.parse(quarter))))
                .isEmpty();
    }

    @Test
    void theSweepFindsWhatLeadsNowhere() throws IOException {
        Installation installation = RealContent.installation();
        NumberCheck reader = reader(installation, QUARTER);
        Document page = installation.page("/rapport/2025K3");
        page.select("tr " + REF).remove();
        assertThat(rootless(page, reader)).hasSizeGreaterThan(100);
        Document notes = installation.page("/rapport/2025K3");
        notes.select(".root-notes").remove();
        assertThat(rootless(notes, reader)).hasSizeGreaterThan(300);
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
        RootBook book = book(installation, QUARTER);
        List<ReportRoot> roots = List.copyOf(book.all());
        Elements rows = installation.page("/rapport/2025K3").select(".report-area tbody tr");
        assertThat(rows).hasSizeGreaterThan(80).allSatisfy(row -> {
            String note = row.select(REF).attr("href");
            ReportRoot root = roots.get(Integer.parseInt(note.substring(note.lastIndexOf('-') + 1)) - 1);
            row.select(REF + ", th").remove();
            assertThat(NumberCheck.of(new ReportFacts.Facts(root.facts(), book.names()))
                            .unlinked(row.text()))
                    .as(root.id() + ": " + row.text())
                    .isEmpty();
        });
    }
}

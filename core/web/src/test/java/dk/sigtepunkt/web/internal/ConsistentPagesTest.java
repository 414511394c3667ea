package dk.sigtepunkt.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.http.Assets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No page contradicts itself or another: all that a reader can come to from the front page, of the content delivered. */
class ConsistentPagesTest {
    private static final Pattern COUNTED = Pattern.compile(".*\\((\\d+)\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String ITEMS = "li, tbody tr";
    /** The sentences that stand in the place of items. */
    private static final List<String> EMPTY = List.of(
            "page.changes.none",
            "overview.changed.none",
            "overview.missing.none",
            "report.missing.none",
            "report.happened.none",
            "indicator.corrections.none",
            "indicator.figures.none",
            "sources.serves.none",
            "sources.history.none",
            "sources.newest.none",
            "sources.quarantine.none");

    /** Those of them with a number or a link in them. */
    private static final List<String> EMPTY_WITH = List.of("report.sources.none", "report.corrections.none");

    private static Installation site;
    private static Map<String, Document> pages;

    @BeforeAll
    static void readThemAll() throws IOException {
        site = RealContent.installation();
        pages = EveryPage.of(site);
    }

    @Test
    void everyKindOfPageIsReadAndSomeHeadingsCount() {
        assertThat(pages.keySet()).anyMatch(page -> page.startsWith("/indikatorer/"));
        assertThat(pages.keySet()).anyMatch(page -> page.startsWith("/fokusomraader/"));
        assertThat(pages.keySet()).anyMatch(page -> page.startsWith("/sigtepunkter/"));
        assertThat(pages.keySet()).hasSizeGreaterThan(100);
        assertThat(pages.values().stream()
                        .flatMap(page -> page.select("h2, h3, h4").stream())
                        .filter(heading -> COUNTED.matcher(heading.text()).matches()))
                .hasSizeGreaterThan(20);
    }

    @Test
    void aHeadingThatCountsStandsOverAsManyItems() {
        pages.forEach((address, page) -> page.select("h2, h3, h4").forEach(heading -> {
            Matcher counted = COUNTED.matcher(heading.text());
            if (counted.matches()) {
                assertThat(items(below(heading)))
                        .as("%s: %s", address, heading.text())
                        .hasSize(Integer.parseInt(counted.group(1)));
            }
        }));
    }

    @Test
    void anEmptySentenceNeverStandsBesideItems() {
        Words words = Words.danish(Assets.class.getClassLoader());
        Set<String> sentences = new LinkedHashSet<>();
        EMPTY.forEach(key -> sentences.add(words.say(key)));
        EMPTY_WITH.forEach(key -> sentences.add(words.say(key, 0).replaceAll("\\[|\\]\\([^)]*\\)", "")));
        List<String> found = new ArrayList<>();
        pages.forEach((address, page) -> page.select("p").stream()
                .filter(paragraph -> sentences.contains(paragraph.text()))
                .forEach(paragraph -> {
                    found.add(paragraph.text());
                    assertThat(items(between(paragraph)))
                            .as("%s: %s", address, paragraph.text())
                            .isEmpty();
                }));
        assertThat(found).hasSizeGreaterThan(10);
    }

    @Test
    void theReportNeverSaysBothThatFiguresWereCorrectedAndThatNoneWas() {
        int explained = 0;
        for (Period quarter : site.strategies.quarters(site.strategies.current())) {
            Document report = site.page("/rapport/" + quarter.code());
            String corrections = report.select("[aria-labelledby=rettelser]").text();
            List<String> headings =
                    report.select("#aendringer ~ .change-groups h3").eachText();
            boolean revised = headings.stream().anyMatch(heading -> heading.startsWith("Rettede tal"));
            boolean none = corrections.contains("Ingen kilde har rettet et tal i kvartalet.");
            assertThat(revised && none).as(quarter.code()).isFalse();
            explained += revised ? 1 : 0;
        }
        assertThat(explained).isPositive();
    }

    @Test
    void aSigtepunktHasOneStatusOnEveryPageOfAQuarterAndCountsAgree() {
        for (Period quarter : site.strategies.quarters(site.strategies.current())) {
            Document report = site.page("/rapport/" + quarter.code());
            Document front = site.page("/?kvartal=" + quarter.code());
            Document matrix = site.page("/matrix?kvartal=" + quarter.code());
            List<String> statuses =
                    report.select("[aria-labelledby=overblik] tbody .status").eachText();
            assertThat(front.select(".card-status .status").eachText()).isEqualTo(statuses);
            assertThat(matrix.select("thead .status").eachText()).isEqualTo(statuses);
            assertThat(matrix.select("tbody li, tbody .area-line")).hasSize(total(matrix));
            assertThat(report.select(".report-area")).hasSize(total(matrix));
            assertThat(count(front, "aendringer"))
                    .isEqualTo(items(below(report.expectFirst("#aendringer"))).size());
            assertThat(count(front, "mangler"))
                    .isEqualTo(items(below(report.expectFirst("#mangler"))).size());
        }
    }

    /** A freshness is today's and no assessment: it never has an assessment's sign or colour. */
    @Test
    void howNewFiguresAreLooksLikeNoStatus() {
        pages.forEach((address, page) -> page.select(".status").stream()
                .filter(status -> status.text().matches(".*(Forældede?|Aktuelle|Nye tal på vej|Ingen tal)"))
                .forEach(status -> {
                    assertThat(status.classNames()).as(address).contains("status-freshness");
                    assertThat(status.select("svg.clock[aria-hidden=true]")).hasSize(1);
                    assertThat(status.select(".status-symbol")).isEmpty();
                }));
        assertThat(pages.values().stream().flatMap(page -> page.select(".status-freshness").stream()))
                .hasSizeGreaterThan(50);
    }

    private static int total(Document matrix) {
        return Integer.parseInt(digits(matrix.expectFirst("tfoot td.total:last-child")));
    }

    /** The number in the link to a part of the report; none when there is no link. */
    private static int count(Document front, String part) {
        Element link = front.selectFirst("[aria-labelledby] a[href$=#%s]".formatted(part));
        return link == null ? 0 : Integer.parseInt(digits(link));
    }

    private static String digits(Element element) {
        Matcher number = NUMBER.matcher(element.text());
        assertThat(number.find()).as(element.text()).isTrue();
        return number.group();
    }

    /** What stands under a heading, down to the next one of its rank or above. */
    private static Elements below(Element heading) {
        Elements below = new Elements();
        for (Element next = heading.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            if (next.tagName().matches("h[1-6]") && next.tagName().compareTo(heading.tagName()) <= 0) {
                break;
            }
            below.add(next);
        }
        return below;
    }

    /** What stands beside a sentence, between the headings around it. */
    private static Elements between(Element sentence) {
        Elements beside = new Elements();
        for (Element before = sentence.previousElementSibling();
                before != null && !before.tagName().matches("h[1-6]");
                before = before.previousElementSibling()) {
            beside.add(before);
        }
        for (Element after = sentence.nextElementSibling();
                after != null && !after.tagName().matches("h[1-6]|section");
                after = after.nextElementSibling()) {
            beside.add(after);
        }
        return beside;
    }

    private static Elements items(Elements parts) {
        Elements items = new Elements();
        parts.forEach(part -> items.addAll(part.select(ITEMS)));
        return items;
    }
}

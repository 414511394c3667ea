package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.roots.NumberCheck;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.roots.RootBook;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds the numbers and status words of a page that lead to no note which says where they come from. Free are the numbers that
 * the product's own reader of numbers has free (dates, years, quarters, ordinals, names of the report with a number in them),
 * what only leads elsewhere (navigation, {@code no-print}), what a table's heads repeat for a phone, the digest of a
 * seal, and the notes themselves.
 */
public final class RootSweep {
    static final String REF = "a.root-ref";
    private static final String OF_BLOCK = "> .root-of > a.root-ref, > h3 > a.root-ref, > h4 > a.root-ref";
    private static final List<String> STATUSES = Arrays.stream(AssessmentCode.values())
            .filter(code -> code != AssessmentCode.NOT_JUDGED)
            .map(AssessmentWords.in(Danish.LOCALE)::name)
            .toList();

    /** It knows what is free in the report of a quarter, and none of its facts. */
    public static NumberCheck reader(Installation installation, Period quarter) {
        return NumberCheck.of(
                new ReportFacts.Facts(List.of(), book(installation, quarter).names()));
    }

    public static RootBook book(Installation installation, Period quarter) {
        try (Reading reading = installation.catalogue.open()) {
            return Writing.reports(installation)
                    .consolidated(reading, quarter)
                    .map(report -> RootBook.of(report, AreaNames.of(reading)))
                    .orElseThrow();
        }
    }

    /** The texts of the report's body that have a number or a status and lead to no note. */
    public static List<String> rootless(Document page, NumberCheck reader) {
        return page.select("main *").stream()
                .filter(RootSweep::read)
                .flatMap(element -> element.textNodes().stream())
                .filter(text -> !reader.unlinked(text.text()).isEmpty()
                        || STATUSES.stream().anyMatch(text.text()::contains))
                .filter(text -> note(text).isEmpty())
                .map(TextNode::text)
                .toList();
    }

    private static boolean read(Element element) {
        return element.closest(".root-notes, .no-print, nav, caption, .whole-digest, " + REF + ", .root-of") == null;
    }

    /** The note that a text leads to: its row, line or paragraph's, else that of the block or section that it stands in. */
    private static Optional<Element> note(TextNode text) {
        Element at = text.parent();
        for (Element around = at; around != null && !around.tagName().equals("main"); around = around.parent()) {
            boolean line = around.is("tr, li, p, dd");
            boolean block = around.is("section, figure, .rooted");
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
}

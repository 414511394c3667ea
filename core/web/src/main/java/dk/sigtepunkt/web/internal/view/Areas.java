package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.Basis;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Focus areas as lines in a list. */
public final class Areas {
    /** What a reader must know first. */
    private static final Map<AssessmentCode, Integer> URGENCY = Map.of(
            AssessmentCode.OFF_COURSE, 0,
            AssessmentCode.ATTENTION, 1,
            AssessmentCode.INSUFFICIENT, 2,
            AssessmentCode.ON_TRACK, 3,
            AssessmentCode.NOT_JUDGED, 4);

    private Areas() {}

    public static List<AreaLine> lines(
            ConsolidatedReport report, Links links, Words words, Predicate<FocusAreaPart> which) {
        return lines(
                report, links, words, report.focusAreas().stream().filter(which).toList());
    }

    public static List<AreaLine> mostUrgentFirst(
            ConsolidatedReport report, Links links, Words words, Predicate<FocusAreaPart> which) {
        List<FocusAreaPart> sorted = report.focusAreas().stream()
                .filter(which)
                .sorted(Comparator.comparing(
                        part -> URGENCY.getOrDefault(part.assessment().code(), 0)))
                .toList();
        return lines(report, links, words, sorted);
    }

    private static List<AreaLine> lines(
            ConsolidatedReport report, Links links, Words words, List<FocusAreaPart> parts) {
        boolean alike = Basis.alike(parts.stream().map(part -> part.assessment().basis()));
        return parts.stream()
                .map(part -> line(part, report, links, words, !alike))
                .toList();
    }

    /** That no newer figure has come for it since the last report; empty when one has. */
    public static String standstill(FocusAreaPart part, Words words) {
        return part.standstill()
                .map(one -> AssessmentWords.in(words.language())
                        .standstill(one, part.judged().size()))
                .orElse("");
    }

    /** One that stands alone. */
    public static AreaLine line(FocusAreaPart part, ConsolidatedReport report, Links links, Words words) {
        return line(part, report, links, words, true);
    }

    /** That it is not among the areas of its strategy, in words that fit the strategy's state; empty when it is. */
    public static String cameLater(FocusAreaPart part, ConsolidatedReport report, Words words) {
        String after = report.strategy()
                .state()
                .fold(
                        draft -> words.say("view.area.came-later.draft"),
                        adopted -> words.say("view.area.came-later"),
                        superseded -> words.say("view.area.came-later"));
        return part.cameLater() ? after : "";
    }

    private static AreaLine line(
            FocusAreaPart part, ConsolidatedReport report, Links links, Words words, boolean ownBasis) {
        return new AreaLine(
                new Link(links.focusArea(part.area().ref()), part.area().title()),
                part.committee().content().name(),
                AssessmentView.of(part, report, words),
                part.restsOnExample(),
                cameLater(part, report, words),
                CommitteeWords.absence(part.committee().state(), words),
                ownBasis);
    }

    /**
     * @param example whether a status in it rests on what is made up
     * @param cameLater that it is not among the areas of the strategy; empty when it is
     * @param absent that its committee is not there; empty when it is
     * @param ownBasis whether what it rests on differs from the others in the list, and is told of each
     */
    public record AreaLine(
            Link link,
            String committee,
            AssessmentView assessment,
            boolean example,
            String cameLater,
            String absent,
            boolean ownBasis) {}
}

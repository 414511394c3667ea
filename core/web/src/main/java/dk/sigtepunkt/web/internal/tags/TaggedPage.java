package dk.sigtepunkt.web.internal.tags;

import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.tags.TagCounts;
import dk.sigtepunkt.domain.tags.TagFilter;
import dk.sigtepunkt.domain.tags.TagWords;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import dk.sigtepunkt.web.internal.page.ReportedPage;
import dk.sigtepunkt.web.internal.view.Areas;
import dk.sigtepunkt.web.internal.view.Areas.AreaLine;
import dk.sigtepunkt.web.internal.view.StatusView;
import dk.sigtepunkt.web.internal.view.TagLinks;
import java.util.List;
import java.util.stream.Stream;

/** How much counts on each bottom line and for each goal, and all that is tagged with what a reader asks for. */
final class TaggedPage implements ReportedPage {
    private final LayoutFactory frames;

    TaggedPage(LayoutFactory frames) {
        this.frames = frames;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        TagQuery query = TagQuery.of(visit);
        TagWords tags = TagWords.in(visit.words().language());
        boolean sound = query.faults().isEmpty();
        boolean chosen = sound && query.filter().narrows();
        View view = new View(
                report.committees().isEmpty(),
                new Asked(
                        QuarterPage.askedQuarter(visit),
                        links.page(TagLinks.PAGE),
                        query.fields(tags),
                        query.faults(),
                        chosen),
                counts(report.tagCounts(), links, visit.words()),
                chosen ? Areas.lines(report, links, visit.words(), area -> takes(query, area)) : List.of(),
                chosen ? actions(report, query.filter(), links, visit.words()) : List.of(),
                chosen ? indicators(report, query.filter(), links, visit.words()) : List.of());
        return new PageResult.Shown(
                sound ? 200 : 400, "tags/tagged", frames.reported(visit, report, links, visit.say("tags.title")), view);
    }

    private static boolean takes(TagQuery query, FocusAreaPart area) {
        return query.filter().takes(area.area().tags());
    }

    private static List<Row> counts(TagCounts counts, Links links, Words words) {
        return Stream.concat(
                        counts.bottomLines().stream()
                                .map(one -> new Row(TagLinks.to(one.line(), links, words), true, one.count())),
                        counts.goals().stream()
                                .filter(one -> !one.count().nothing())
                                .map(one -> new Row(TagLinks.to(one.goal(), links, words), false, one.count())))
                .toList();
    }

    private static List<ActionLine> actions(ConsolidatedReport report, TagFilter filter, Links links, Words words) {
        return report.focusAreas().stream()
                .flatMap(area -> area.actions().stream()
                        .filter(part -> filter.takes(part.action().details().tags()))
                        .map(part -> new ActionLine(
                                new Link(
                                        links.story(part.action().ref()),
                                        part.action().title()),
                                area(area, links),
                                ActionWords.in(words.language())
                                        .state(part.standing().state()),
                                part.action().origin() == Origin.EXAMPLE)))
                .toList();
    }

    private static List<IndicatorLine> indicators(
            ConsolidatedReport report, TagFilter filter, Links links, Words words) {
        return report.focusAreas().stream()
                .flatMap(area -> area.indicators().stream()
                        .filter(part -> filter.takes(part.indicator().tags()))
                        .map(part -> new IndicatorLine(
                                new Link(
                                        links.indicator(part.indicator().id()),
                                        part.indicator().name()),
                                area(area, links),
                                StatusView.of(part.now(), words))))
                .toList();
    }

    private static Link area(FocusAreaPart area, Links links) {
        return new Link(links.focusArea(area.area().ref()), area.area().title());
    }

    /**
     * What the address asks for.
     *
     * @param quarter as it was written; empty for the newest
     * @param all where nothing is narrowed down
     * @param chosen whether something is asked for that there is
     */
    public record Asked(String quarter, String all, TagQuery.Fields fields, List<String> faults, boolean chosen) {}

    /** @param line whether it is a bottom line, and no goal */
    public record Row(Link tag, boolean line, TagCounts.Count count) {}

    public record ActionLine(Link story, Link area, String state, boolean example) {}

    public record IndicatorLine(Link page, Link area, StatusView status) {}

    /** @param empty whether there are no committees at all */
    public record View(
            boolean empty,
            Asked asked,
            List<Row> counts,
            List<AreaLine> areas,
            List<ActionLine> actions,
            List<IndicatorLine> indicators) {}
}

package dk.sigtepunkt.web.internal.actions;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.ActionCount;
import dk.sigtepunkt.domain.actions.ActionFilter;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.ReportedAction;
import dk.sigtepunkt.reporting.ReportedActions;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import dk.sigtepunkt.web.internal.page.ReportedPage;
import dk.sigtepunkt.web.internal.view.ActionCountView;
import dk.sigtepunkt.web.internal.view.ActionSuccessions;
import dk.sigtepunkt.web.internal.view.ActionView;
import dk.sigtepunkt.web.internal.view.Lineage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every action of a quarter, or those that a reader asks for, and the focus areas in which nothing is being done. */
final class ActionListPage implements ReportedPage {
    private final LayoutFactory frames;

    ActionListPage(LayoutFactory frames) {
        this.frames = frames;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        ActionQuery query = ActionQuery.of(visit, report);
        ReportedActions actions = ReportedActions.in(report);
        ActionSuccessions successions =
                new ActionSuccessions(report, new Lineage(reading.committees(), links, visit.words()), links);
        boolean sound = query.faults().isEmpty();
        List<Row> rows = sound
                ? actions.matching(query.filter()).stream()
                        .map(one -> row(one, successions, links, visit.words()))
                        .toList()
                : List.of();
        View view = new View(
                report.committees().isEmpty(),
                FilterForm.of(query, report, actions, visit.words()),
                new Asked(
                        QuarterPage.askedQuarter(visit),
                        links.page("/handlinger"),
                        table(query, report.period(), links)),
                query.faults(),
                sound ? count(actions, query.filter(), visit.words()) : "",
                rows,
                sound
                        ? actions.withoutLiveAction(query.filter()).stream()
                                .map(area -> ActionCountView.area(area, links))
                                .toList()
                        : List.of());
        return new PageResult.Shown(
                sound ? 200 : 400,
                "actions/actions",
                frames.reported(visit, report, links, visit.say("actions.title"))
                        .over(rows.stream().anyMatch(row -> row.action().example())),
                view);
    }

    private static String table(ActionQuery query, Period period, Links links) {
        Map<String, String> asked = new TreeMap<>(query.forInterface());
        asked.put("period", period.code());
        return links.actionTable(asked);
    }

    private static String count(ReportedActions actions, ActionFilter filter, Words words) {
        ActionCount whole = actions.count(ActionFilter.ALL);
        ActionCount asked = actions.count(filter);
        String all = words.say("view.actions.count", whole.all());
        String late = words.say("view.actions.late", asked.late());
        return filter.equals(ActionFilter.ALL)
                ? words.say("actions.count", all, late)
                : words.say("actions.count.some", asked.all(), all, late);
    }

    private static Row row(ReportedAction one, ActionSuccessions successions, Links links, Words words) {
        return new Row(
                successions.view(one.part(), words),
                new Link(
                        links.story(one.part().action().ref()),
                        one.part().action().title()),
                ActionCountView.area(one.area(), links),
                new Link(
                        links.committee(one.area().committee().id()),
                        one.area().committee().content().name()));
    }

    public record Row(ActionView action, Link link, Link area, Link committee) {}

    /**
     * What the address asks for.
     *
     * @param quarter as it was written; empty for the newest
     * @param all where nothing is narrowed down
     * @param table where the same is to be had as a table
     */
    public record Asked(String quarter, String all, String table) {}

    /**
     * @param empty whether there are no committees at all
     * @param faults what in the address is wrong
     * @param count how many actions are shown, and of how many; empty when it is not known what is asked for
     * @param idle the focus areas without a live action
     */
    public record View(
            boolean empty,
            FilterForm form,
            Asked asked,
            List<String> faults,
            String count,
            List<Row> rows,
            List<Link> idle) {}
}

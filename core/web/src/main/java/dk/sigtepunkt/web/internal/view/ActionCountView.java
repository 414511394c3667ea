package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.domain.actions.ActionCount;
import dk.sigtepunkt.domain.actions.ActionFilter;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.ReportedActions;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many actions there are, and where none is being done.
 *
 * @param all in words, with the list of them
 * @param late in words, with the list of them; without an address when none is, and without words when there are none
 * @param idle the focus areas without a live action
 */
public record ActionCountView(Link all, Link late, List<Link> idle) {
    /** Those of everybody. */
    public static ActionCountView of(ReportedActions actions, Links links, Words words) {
        return of(actions, ActionFilter.ALL, Map.of(), links, words);
    }

    /** Those of one committee. */
    public static ActionCountView of(ReportedActions actions, String committee, Links links, Words words) {
        return of(actions, ActionFilter.ALL.ofCommittee(committee), Map.of("udvalg", committee), links, words);
    }

    private static ActionCountView of(
            ReportedActions actions, ActionFilter filter, Map<String, String> asked, Links links, Words words) {
        ActionCount count = actions.count(filter);
        Map<String, String> late = new TreeMap<>(asked);
        late.put("forsinket", "ja");
        return new ActionCountView(
                new Link(links.actions(asked), words.say("view.actions.count", count.all())),
                new Link(
                        count.late() == 0 ? "" : links.actions(late),
                        count.all() == 0 ? "" : words.say("view.actions.late", count.late())),
                actions.withoutLiveAction(filter).stream()
                        .map(part -> area(part, links))
                        .toList());
    }

    public static Link area(FocusAreaPart part, Links links) {
        return new Link(links.focusArea(part.area().ref()), part.area().title());
    }
}

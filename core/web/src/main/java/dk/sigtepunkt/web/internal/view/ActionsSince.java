package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What people have written of new actions under an area since a quarter: no part of what the quarter said, and told beside it. */
public final class ActionsSince {
    private ActionsSince() {}

    /** @return to the story of each, with its state */
    public static List<Link> of(
            FocusAreaRef area, ConsolidatedReport report, CatalogueSnapshot committees, Links links, Words words) {
        Set<ItemRef> counted = report.focusAreas().stream()
                .flatMap(part -> part.actions().stream())
                .map(one -> one.action().ref())
                .collect(Collectors.toSet());
        return committees.actions().of(area.committee()).stream()
                .filter(one -> !one.contents() && one.closed().isEmpty() && !counted.contains(one.item()))
                .filter(one -> one.newest().text().focusArea().equals(area))
                .map(one -> new Link(links.story(one.item()), named(one, report.today(), words)))
                .toList();
    }

    private static String named(KeptAction action, LocalDate today, Words words) {
        ActionWords said = ActionWords.in(words.language());
        return words.say(
                "page.action.since",
                said.named(action.last()),
                said.state(action.stepBy(today).state()));
    }
}

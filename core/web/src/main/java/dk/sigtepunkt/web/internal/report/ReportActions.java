package dk.sigtepunkt.web.internal.report;

import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.web.internal.evidence.AreaEvidence;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.view.ActionSuccessions;
import dk.sigtepunkt.web.internal.view.ActionView;
import dk.sigtepunkt.web.internal.view.ActionsSince;
import java.util.List;

/**
 * The actions of an area.
 *
 * @param live whether any of them is being done
 * @param since those that were begun after the quarter
 */
public record ReportActions(List<ActionView> lines, boolean live, List<Link> since) {
    static ReportActions of(
            FocusAreaPart part, ConsolidatedReport report, ActionSuccessions actions, AreaEvidence seen, Links links) {
        return new ReportActions(
                part.actions().stream()
                        .map(action -> actions.view(action, seen.words()))
                        .toList(),
                part.hasLiveAction(),
                ActionsSince.of(part.area().ref(), report, seen.committees(), links, seen.words()));
    }
}

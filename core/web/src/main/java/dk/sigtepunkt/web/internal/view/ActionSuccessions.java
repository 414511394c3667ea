package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.ReportedActions;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;

/** A report's actions with what each came in the place of, and what has come in its place, each with a link. */
public final class ActionSuccessions {
    private final ConsolidatedReport report;
    private final ReportedActions actions;
    private final Lineage lineage;
    private final Links links;

    public ActionSuccessions(ConsolidatedReport report, Lineage lineage, Links links) {
        this.report = report;
        this.actions = ReportedActions.in(report);
        this.lineage = lineage;
        this.links = links;
    }

    public ActionView view(ActionPart part, Words words) {
        return ActionView.of(
                part,
                of(part.action()),
                report.period(),
                words,
                lineage.kept(part.action().ref(), report.period()));
    }

    public ActionView.Succession of(Action action) {
        return new ActionView.Succession(
                action.replaces().stream()
                        .filter(one -> !one.from().isAfter(report.period().end()))
                        .map(Succession::former)
                        .map(lineage::link)
                        .toList(),
                actions.successors(action.ref()).stream()
                        .map(one -> one.part().action())
                        .map(one -> new Link(links.action(one), lineage.named(one)))
                        .toList());
    }
}

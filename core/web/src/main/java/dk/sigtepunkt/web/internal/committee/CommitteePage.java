package dk.sigtepunkt.web.internal.committee;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.ContentChanges;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.load.LoadLimit;
import dk.sigtepunkt.domain.questions.QuestionBook;
import dk.sigtepunkt.reporting.CommitteeLoad;
import dk.sigtepunkt.reporting.CommitteePart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.ReportedActions;
import dk.sigtepunkt.web.internal.beside.WrittenBeside;
import dk.sigtepunkt.web.internal.load.LoadView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReportedPage;
import dk.sigtepunkt.web.internal.roots.PageRoots;
import dk.sigtepunkt.web.internal.roots.RootNotes;
import dk.sigtepunkt.web.internal.sections.CommitteeSays;
import dk.sigtepunkt.web.internal.sections.SectionAddresses;
import dk.sigtepunkt.web.internal.view.ActionCountView;
import dk.sigtepunkt.web.internal.view.Areas;
import dk.sigtepunkt.web.internal.view.Areas.AreaLine;
import dk.sigtepunkt.web.internal.view.AssessmentView;
import dk.sigtepunkt.web.internal.view.ChangeGroup;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import dk.sigtepunkt.web.internal.view.ContentHistory;
import dk.sigtepunkt.web.internal.view.Lineage;
import dk.sigtepunkt.web.internal.wheel.WheelAddresses;
import dk.sigtepunkt.web.internal.written.WrittenAddresses;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One committee: how its focus areas stand, what happened in the quarter, and what became of its content over time. */
public final class CommitteePage implements ReportedPage {
    private final LayoutFactory frames;
    private final ContentChanges store;
    private final WrittenBeside beside;
    private final LoadLimit limit;

    CommitteePage(LayoutFactory frames, ContentChanges store, WrittenBeside beside, LoadLimit limit) {
        this.frames = frames;
        this.store = store;
        this.beside = beside;
        this.limit = limit;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        String wanted = visit.segment("committee");
        return report.committees().stream()
                .filter(part -> part.committee().id().value().equals(wanted))
                .findFirst()
                .map(part -> shown(visit, reading, part, report, links))
                .or(() -> former(reading, wanted).map(last -> closed(visit, reading, last, report.strategy(), links)))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("committee.unknown")));
    }

    private PageResult shown(
            PageRequest visit, Reading reading, CommitteePart part, ConsolidatedReport report, Links links) {
        KnownCommittee known = part.committee();
        Committee content = known.content();
        View view = new View(
                new About(
                        content.nameNote(),
                        content.description(),
                        new PageRoots(
                                known.id().value(),
                                known.id().value(),
                                RootNotes.of(report, reading, links, visit.words()))),
                AssessmentView.of(part.assessment(), report, visit.words()),
                new Presence(known.active(), CommitteeWords.state(known, visit.words()), known.version()),
                work(visit, reading, part, report, links),
                new Says(
                        CommitteeSays.of(part, visit.words()),
                        SectionAddresses.deskFor(known.id(), report.period(), visit, links),
                        WrittenAddresses.round(report.period())),
                ChangeGroup.of(
                        report.changes().stream()
                                .filter(change -> change.focusArea().committee().equals(known.id()))
                                .toList(),
                        links,
                        visit.words()),
                past(visit, reading, content, known.version(), links));
        return new PageResult.Shown(
                200,
                "committee/committee",
                frames.reported(
                                visit,
                                report,
                                links,
                                content.name(),
                                new Link(links.page("/udvalg"), visit.say("committee.title")))
                        .over(report.focusAreas().stream()
                                .anyMatch(area -> area.restsOnExample()
                                        && area.committee().id().equals(known.id()))),
                view);
    }

    private Work work(PageRequest visit, Reading reading, CommitteePart part, ConsolidatedReport report, Links links) {
        CommitteeId id = part.committee().id();
        return new Work(
                Areas.mostUrgentFirst(
                        report,
                        links,
                        visit.words(),
                        area -> area.committee().id().equals(id)),
                ActionCountView.of(ReportedActions.in(report), id.value(), links, visit.words()),
                load(visit, reading, part, report, links),
                WheelAddresses.of(id));
    }

    private LoadView load(
            PageRequest visit, Reading reading, CommitteePart part, ConsolidatedReport report, Links links) {
        QuestionBook all = beside.books().questions();
        QuestionBook known = reading.known().map(all::knownBy).orElse(all);
        return LoadView.of(CommitteeLoad.of(report, part, known), limit, links, visit.words());
    }

    /** What a committee said last that is no longer among the committees. */
    private static Optional<ClosedItem> former(Reading reading, String wanted) {
        return reading.committees().former().stream()
                .filter(former -> former.item().committee().value().equals(wanted))
                .findFirst();
    }

    private PageResult closed(PageRequest visit, Reading reading, ClosedItem last, Strategy strategy, Links links) {
        Committee content = last.last();
        String since = visit.say("committee.closed", CommitteeWords.day(last.closedAt()));
        ClosedView view =
                new ClosedView(since, content.description(), past(visit, reading, content, last.version(), links));
        Link list = new Link(links.page("/udvalg"), visit.say("committee.title"));
        return new PageResult.Shown(
                200, "committee/committee-closed", frames.under(visit, strategy, links, content.name(), list), view);
    }

    private Past past(PageRequest visit, Reading reading, Committee content, String version, Links links) {
        CommitteeId id = content.id();
        Lineage lineage = new Lineage(reading.committees(), links, visit.words());
        List<ContentHistory.Version> history =
                ContentHistory.versions(store.changes(id, reading.known()), version, visit.words());
        return new Past(
                lineage.before(content.replaces()),
                new Lineage(reading.whole().committees(), links, visit.words()).after(ItemRef.of(id)),
                reading.committees().former().stream()
                        .filter(former -> former.item().committee().equals(id)
                                && former.item().kind() != ItemKind.COMMITTEE)
                        .sorted(Comparator.comparing(former -> former.item().kind()))
                        .map(lineage::closed)
                        .toList(),
                history.stream().limit(ContentHistory.SHOWN).toList(),
                history.size() > ContentHistory.SHOWN ? links.changeTable(id) : "");
    }

    /**
     * @param before the committees that it carries on
     * @param after the committees that carry it on
     * @param closed its closed items, focus areas first
     * @param versions what changed in its content, newest first
     * @param more where every change can be had; empty when all are shown
     */
    public record Past(
            List<Lineage.Before> before,
            List<Link> after,
            List<Lineage.Closed> closed,
            List<ContentHistory.Version> versions,
            String more) {}

    /**
     * @param nameNote what is uncertain about the name; empty when it is verified
     * @param roots where its numbers and statuses come from
     */
    public record About(String nameNote, String description, PageRoots roots) {}

    /**
     * Whether the committee is there.
     *
     * @param state in words
     */
    public record Presence(boolean active, String state, String version) {}

    /**
     * What it works with, what it does, and how much that is.
     *
     * @param wheel where its year is read
     */
    public record Work(List<AreaLine> areas, ActionCountView actions, LoadView load, String wheel) {}

    /**
     * @param write where whoever looks can write it; empty when that one may not
     * @param reports how far the quarter's reports are
     */
    public record Says(CommitteeSays itself, String write, String reports) {}

    public record View(
            About about,
            AssessmentView assessment,
            Presence presence,
            Work work,
            Says says,
            List<ChangeGroup> changes,
            Past past) {}

    /** A committee that is no longer among the committees. */
    public record ClosedView(String since, String description, Past past) {}
}

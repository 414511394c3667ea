package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.WrittenReportWords;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Prose;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.SigtepunktPart;
import dk.sigtepunkt.reporting.roots.RootBook;
import dk.sigtepunkt.reporting.written.CommitteeReport;
import dk.sigtepunkt.reporting.written.OverallReport;
import dk.sigtepunkt.web.internal.marks.PartMarks;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.roots.RootNotes;
import dk.sigtepunkt.web.internal.view.ChangeGroup;
import dk.sigtepunkt.web.internal.view.StatusView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What stands in reports as it is shown, without what stands around it: for their pages, and for what is kept of them. */
public final class WrittenBodies {
    private final Strategies strategies;
    private final WrittenDoors doors;

    public WrittenBodies(Strategies strategies, WrittenDoors doors) {
        this.strategies = strategies;
        this.doors = doors;
    }

    /**
     * A report with the template that shows it.
     *
     * @param report what the template calls so
     */
    public record Shown(String template, Object report) {}

    /**
     * As somebody reads it to whom it is told, on a day.
     *
     * @return empty when what it is about is not there any more
     */
    public Optional<Shown> of(ReportTold.Told told, PageRequest visit, Reading reading, LocalDate today) {
        ReportRef ref = told.report().ref();
        Links links = CommitteeReportPage.links(told, today);
        return ReportNames.in(ref, strategies, doors.template(ref), reading, visit.words())
                .flatMap(names -> doors.reports()
                        .committee(told)
                        .map(report -> new Shown("committee", of(report, names, visit, reading, links, today)))
                        .or(() -> doors.reports()
                                .overall(told)
                                .map(report ->
                                        new Shown("quarterly", of(report, names, visit, reading, links, today)))));
    }

    /**
     * A committee's report.
     *
     * @param whose the id of its committee
     * @param notes where its numbers and statuses come from
     * @param marks which part of it something tells
     */
    public record Committees(
            ReportBody body, List<ReportItems.Closed> closed, String whose, RootNotes notes, PartMarks marks) {}

    static Committees of(
            CommitteeReport report,
            ReportNames names,
            PageRequest visit,
            Reading reading,
            Links links,
            LocalDate today) {
        ReportTold.Told told = report.told();
        return new Committees(
                ReportBody.of(report, visit, reading, links, today),
                ReportItems.closed(told, ReportItems.of(report, names, visit), visit),
                report.head().committee().id().value(),
                RootNotes.of(report, reading, links, visit.words()),
                PartMarks.of(told.report().ref(), report.beside().whole()));
    }

    /**
     * A report of all.
     *
     * @param marks which part of it something tells
     */
    public record Overall(
            List<Part> parts,
            Figures figures,
            OverallBeside beside,
            List<ReportItems.Closed> closed,
            PartMarks marks) {}

    Overall of(
            OverallReport report, ReportNames names, PageRequest visit, Reading reading, Links links, LocalDate today) {
        ReportTold.Told told = report.told();
        return new Overall(
                parts(report, visit),
                new Figures(
                        report.committees().stream()
                                .map(one -> contribution(one, visit))
                                .toList(),
                        report.figures().sigtepunkter().stream()
                                .map(part -> sigtepunkt(part, links, visit))
                                .toList(),
                        report.figures().areas().stream()
                                .map(part -> area(part, links, visit))
                                .toList(),
                        ChangeGroup.of(report.figures().changes(), links, visit.words()),
                        new InDepthAreas(strategies).of(report, visit, reading, links, today),
                        RootNotes.of(report, reading, links, visit.words())),
                OverallBeside.of(report, visit, reading, links),
                ReportItems.closed(told, ReportItems.of(report, names, visit), visit),
                PartMarks.of(told.report().ref(), report.figures().whole()));
    }

    private static List<Part> parts(OverallReport report, PageRequest visit) {
        return report.parts().stream()
                .map(part -> new Part(
                        part.key(),
                        part.heading(),
                        part.section(),
                        Optional.ofNullable(report.texts().get(part.key())).stream()
                                .map(one -> new Text(
                                        Prose.of(one.text()).blocks(), HistoryLine.signed(one.by(), visit.words())))
                                .toList()))
                .toList();
    }

    /** The report is linked to for who may read it alone. */
    private Line contribution(OverallReport.Contribution one, PageRequest visit) {
        WrittenReportWords words = WrittenReportWords.in(visit.words().language());
        boolean reads = doors.read().report(one.report(), Optional.empty(), visit.actor()) instanceof ReportTold.Told;
        String state = one.state().map(words::state).map(Danish::begun).orElseGet(() -> visit.say("written.missing"));
        String old = one.old()
                .map(ref -> visit.say("written.old", Danish.period(ref.quarter())))
                .orElse("");
        return new Line(
                new Link(
                        reads ? WrittenAddresses.of(one.report()) : "",
                        one.committee().content().name()),
                state,
                one.missing(),
                one.old().map(ref -> new Link(WrittenAddresses.of(ref), old)).stream()
                        .toList());
    }

    private static Status sigtepunkt(SigtepunktPart part, Links links, PageRequest visit) {
        return new Status(
                new Link(
                        links.sigtepunkt(part.sigtepunkt().id()),
                        part.sigtepunkt().title()),
                "",
                StatusView.of(part.assessment().code(), visit.words()),
                part.assessment().reason(),
                RootBook.id(part));
    }

    private static Status area(FocusAreaPart part, Links links, PageRequest visit) {
        return new Status(
                new Link(links.focusArea(part.area().ref()), part.area().title()),
                part.committee().content().name(),
                StatusView.of(part.assessment().code(), visit.words()),
                part.assessment().reason(),
                RootBook.id(part));
    }

    /**
     * A chapter or a section.
     *
     * @param text of a section in which one stands that is not closed; else none
     */
    public record Part(String key, String heading, boolean section, List<Text> text) {}

    public record Text(List<Prose.Block> blocks, String signed) {}

    /**
     * A committee's report that it is built on.
     *
     * @param link without an address for who may not read it
     * @param old the last published one, where this quarter's is missing
     */
    public record Line(Link link, String state, boolean missing, List<Link> old) {}

    /**
     * @param committee empty for what is no committee's
     * @param root the id of its root
     */
    public record Status(Link link, String committee, StatusView status, String reason, String root) {}

    /**
     * @param depth of a follow-up in depth each focus area; none of a quarterly report
     * @param notes where its numbers and statuses come from
     */
    public record Figures(
            List<Line> committees,
            List<Status> sigtepunkter,
            List<Status> areas,
            List<ChangeGroup> changes,
            List<InDepthAreas.Area> depth,
            RootNotes notes) {}
}

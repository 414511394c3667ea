package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.WrittenReportWords;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Prose;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.SigtepunktPart;
import dk.sigtepunkt.reporting.roots.RootBook;
import dk.sigtepunkt.reporting.written.OverallReport;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.roots.RootNotes;
import dk.sigtepunkt.web.internal.view.ChangeGroup;
import dk.sigtepunkt.web.internal.view.StatusView;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The report of all committees in a quarter, built on theirs: every sigtepunkt and every focus area is in it. */
final class QuarterlyReportPage implements Page {
    private final Strategies strategies;
    private final WrittenDoors doors;
    private final AccountDirectory accounts;
    private final Clock clock;

    QuarterlyReportPage(Strategies strategies, WrittenDoors doors, AccountDirectory accounts, Clock clock) {
        this.strategies = strategies;
        this.doors = doors;
        this.accounts = accounts;
        this.clock = clock;
    }

    private ReportPeople people() {
        return new ReportPeople(accounts, doors.minutes());
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return Asked.answer(
                visit,
                reading,
                strategies,
                doors,
                asked -> asked.told()
                        .map(told -> doors.overall(told, doors.tried(asked.ref(), visit))
                                .map(report -> shown(visit, reading, asked, told, report))
                                .orElseGet(() -> Asked.absent(visit)))
                        .orElseGet(() -> CommitteeReportPage.empty(visit, asked.title(), asked.ref(), strategies)));
    }

    private PageResult shown(
            PageRequest visit, Reading reading, Asked asked, ReportTold.Told told, OverallReport report) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Danish.ZONE);
        Links links = CommitteeReportPage.links(told, today);
        boolean tried = doors.tried(asked.ref(), visit).isPresent();
        boolean reads = WrittenAddresses.asRead(visit) || tried;
        return new PageResult.Shown(
                200,
                "written/quarterly",
                new LayoutFactory(strategies)
                        .plain(visit, asked.title(), CommitteeReportPage.back(asked.ref(), visit))
                        .over(report.figures().example()),
                new View(
                        CommitteeReportPage.Frame.of(told, report.template(), tried, strategies, visit, now),
                        report.work().filter(work -> !reads).stream()
                                .map(work -> ReportDesk.of(told, work, asked.names(), people(), visit))
                                .toList(),
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
                        ReportItems.closed(told, ReportItems.of(report, asked.names(), visit), visit),
                        new Link(links.whole(asked.ref().quarter()), visit.say("written.figures"))));
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

    public record View(
            CommitteeReportPage.Frame frame,
            List<ReportDesk> desk,
            List<Part> parts,
            Figures figures,
            OverallBeside beside,
            List<ReportItems.Closed> closed,
            Link whole) {}
}

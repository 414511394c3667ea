package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.written.OverallReport;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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

    private ReportDesk.People people() {
        return new ReportDesk.People(accounts, doors.minutes());
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
                        CommitteeReportPage.Frame.of(told, report.template(), tried, strategies, doors, visit, now),
                        report.work().filter(work -> !reads).stream()
                                .map(work -> ReportDesk.of(told, work, asked.names(), people(), visit))
                                .toList(),
                        new WrittenBodies(strategies, doors).of(report, asked.names(), visit, reading, links, today),
                        new Link(links.whole(asked.ref().quarter()), visit.say("written.figures"))));
    }

    /** @param report what stands in it */
    public record View(
            CommitteeReportPage.Frame frame, List<ReportDesk> desk, WrittenBodies.Overall report, Link whole) {}
}

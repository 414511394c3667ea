package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.reports.KeepReportNotes;
import dk.sigtepunkt.domain.reports.KeepReports;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.wheel.KeepWheel;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.ReleasedDeliveries;
import dk.sigtepunkt.domain.wheel.WheelFeeds;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.reporting.internal.written.AssembledReports;
import dk.sigtepunkt.reporting.internal.written.WrittenContents;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.wheel.WheelPages;
import dk.sigtepunkt.web.internal.written.WrittenDoors;
import dk.sigtepunkt.web.internal.written.WrittenPages;

/** The pages of written reports and of bodies' years, over what a test site keeps. */
final class ReportsAndYears {
    private ReportsAndYears() {}

    static Pages written(Installation site) {
        WrittenContents contents =
                new WrittenContents(site.catalogue, Writing.reports(site), site.sections, site.questions);
        AssembledReports assembled = new AssembledReports(
                site.catalogue,
                Writing.reports(site),
                site.written.reports(),
                contents,
                site.sections,
                site.questions,
                site.evidence,
                site.claims,
                Writing.crossing(site),
                site.clock);
        WrittenDoors doors = new WrittenDoors(
                readReports(site),
                assembled,
                new KeepReports(
                        site.written.reports(),
                        contents,
                        site.catalogue,
                        site.strategies,
                        site.house,
                        KnownActions.NONE,
                        site.clock),
                new KeepReportNotes(
                        site.written.reports(),
                        contents,
                        site.catalogue,
                        site.strategies,
                        site.house,
                        KnownActions.NONE,
                        site.clock),
                contents);
        return new WrittenPages(site.strategies, Writing.reports(site), doors, Writing.handing(site), site.holders, site.clock);
    }

    static ReadReports readReports(Installation site) {
        return new ReadReports(site.written.reports(), site.house, site.clock);
    }

    static ReadWheels reading(Installation site) {
        return new ReadWheels(
                site.strategies, site.written.wheels(), new ReleasedDeliveries(Writing.everybody(site)), site.clock);
    }

    static Pages wheels(Installation site) {
        ReadWheels read = reading(site);
        return new WheelPages(
                site.strategies,
                read,
                new KeepWheel(read, site.written.wheels(), site.catalogue, site.house, site.clock),
                new WheelFeeds(
                        site.written.feeds(), read, site.holders, site.catalogue, site.house, site.clock),
                site.clock);
    }
}

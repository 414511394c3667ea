package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.minutes.KeepMinutes;
import dk.sigtepunkt.domain.minutes.MeasuredTime;
import dk.sigtepunkt.domain.minutes.ReadMinutes;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.reports.InDepthInterval;
import dk.sigtepunkt.domain.reports.KeepReportNotes;
import dk.sigtepunkt.domain.reports.KeepReports;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.seals.SealedBodies;
import dk.sigtepunkt.domain.sections.WrittenSections;
import dk.sigtepunkt.domain.templates.KeepTemplates;
import dk.sigtepunkt.domain.templates.ReadTemplates;
import dk.sigtepunkt.domain.templates.ReportTemplates;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.reporting.internal.ReportedFacts;
import dk.sigtepunkt.reporting.internal.seals.SealOpening;
import dk.sigtepunkt.reporting.internal.written.AssembledReports;
import dk.sigtepunkt.reporting.internal.written.WrittenContents;
import dk.sigtepunkt.reporting.sealed.Supplements;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.sealed.PageBodies;
import dk.sigtepunkt.web.internal.sealed.SealPages;
import dk.sigtepunkt.web.internal.templates.TemplatePages;
import dk.sigtepunkt.web.internal.work.WhatWaits;
import dk.sigtepunkt.web.internal.work.WorkPages;
import dk.sigtepunkt.web.internal.written.MinuteDoors;
import dk.sigtepunkt.web.internal.written.WrittenDoors;
import dk.sigtepunkt.web.internal.written.WrittenPages;
import java.util.List;

/** The pages of written reports, and those that tell of what waits in them. */
final class WrittenSite {
    /** Where seals are read. */
    static final List<String> SEALED = List.of(
            "/forseglet",
            "/forseglet/sigtepunkt-verify.jar",
            "/forseglet/committee.vand.2025K4/1",
            "/forseglet/committee.vand.2025K4/1/fil",
            "/forseglet/committee.vand.2025K4/1/indstik",
            "/forseglet/committee.vand.2025K4/1/indstik/fil");

    private WrittenSite() {}

    static Pages work(Installation site, WhatWaits waits, Reports reports) {
        return new WorkPages(
                site.strategies,
                waits,
                site.deployments.log,
                site.holders,
                site.reminding.due(site),
                read(site),
                reports,
                site.questions,
                WheelSite.reading(site),
                site.clock);
    }

    static Pages pages(Installation site) {
        return new WrittenPages(
                site.strategies,
                Writing.reports(site),
                doors(site),
                Writing.handing(site),
                site.holders,
                InDepthInterval.of(4),
                site.clock);
    }

    private static WrittenDoors doors(Installation site) {
        WrittenContents contents = contents(site);
        return new WrittenDoors(
                read(site),
                assembled(site, contents),
                new KeepReports(
                        site.written.reports(),
                        contents,
                        site.catalogue,
                        site.strategies,
                        site.house,
                        KnownActions.NONE,
                        time(site),
                        new ReportedFacts(Writing.reports(site), site.readers),
                        site.clock),
                new KeepReportNotes(
                        site.written.reports(),
                        contents,
                        site.catalogue,
                        site.strategies,
                        site.house,
                        KnownActions.NONE,
                        time(site),
                        new ReportedFacts(Writing.reports(site), site.readers),
                        site.clock),
                contents,
                templates(site),
                versions(site),
                new MinuteDoors(
                        time(site),
                        new ReadMinutes(site.written.minutes(), site.house),
                        new KeepMinutes(site.written.minutes(), site.house, site.clock)),
                seals(site));
    }

    static ReadSeals seals(Installation site) {
        return new ReadSeals(site.written.reports(), read(site), site.readers);
    }

    static Pages sealedPages(Installation site) {
        ReadSeals seals = seals(site);
        return new SealPages(site.strategies, seals, new Supplements(seals, new SealOpening(seals)), site.home);
    }

    private static WrittenContents contents(Installation site) {
        WrittenContents contents = new WrittenContents(
                site.catalogue,
                Writing.reports(site),
                site.sections,
                site.questions,
                site.written.judgements(),
                templates(site),
                site.written.reports());
        contents.sealedBy(request -> site.sealing.seal(request));
        return contents;
    }

    static AssembledReports assembled(Installation site) {
        return assembled(site, contents(site));
    }

    static SealedBodies bodies(Installation site) {
        return new PageBodies(site.strategies, doors(site), site.catalogue);
    }

    private static AssembledReports assembled(Installation site, WrittenContents contents) {
        return new AssembledReports(
                site.readers,
                Writing.reports(site),
                site.written.reports(),
                contents,
                site.sections,
                templates(site),
                site.questions,
                site.evidence,
                site.claims,
                Writing.crossing(site),
                site.written.judgements(),
                site.clock);
    }

    static ReadReports read(Installation site) {
        return new ReadReports(site.written.reports(), site.house, site.clock);
    }

    static WorkTime time(Installation site) {
        return new MeasuredTime(site.written.minutes(), site.clock);
    }

    static ReadTemplates versions(Installation site) {
        return new ReadTemplates(site.written.templates(), site.house);
    }

    static Pages templatePages(Installation site) {
        return new TemplatePages(
                site.strategies,
                versions(site),
                new KeepTemplates(
                        site.written.templates(),
                        site.written.reports(),
                        new WrittenSections(site.sections),
                        site.catalogue,
                        site.strategies,
                        site.house,
                        KnownActions.NONE,
                        site.clock),
                read(site),
                site.clock);
    }

    static ReportTemplates templates(Installation site) {
        return new ReportTemplates(site.written.templates(), site.written.reports());
    }
}

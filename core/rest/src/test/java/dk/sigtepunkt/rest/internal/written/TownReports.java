package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.minutes.KeepMinutes;
import dk.sigtepunkt.domain.minutes.ReadMinutes;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.reports.KeepReportNotes;
import dk.sigtepunkt.domain.reports.KeepReports;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.sections.WrittenSections;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.templates.KeepTemplates;
import dk.sigtepunkt.domain.templates.ReadTemplates;
import dk.sigtepunkt.domain.templates.ReportTemplates;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.reporting.internal.ConsolidatedReports;
import dk.sigtepunkt.reporting.internal.seals.SealOpening;
import dk.sigtepunkt.reporting.internal.written.AssembledReports;
import dk.sigtepunkt.reporting.internal.written.WrittenContents;
import dk.sigtepunkt.reporting.sealed.OpenedSeals;
import dk.sigtepunkt.reporting.sealed.Supplements;
import dk.sigtepunkt.rest.internal.RunningApi;
import dk.sigtepunkt.rest.internal.influence.TownInfluences;
import dk.sigtepunkt.rest.internal.templates.TemplateParts;
import java.time.Clock;
import java.util.List;

/** What of the interface is about written reports, over what a test keeps. */
public final class TownReports {
    private TownReports() {}

    public static WrittenReportParts parts(
            RunningApi api, FrontDoor house, Strategies strategies, ReportFacts facts, Clock clock) {
        Reports reports =
                new ConsolidatedReports(strategies, List::of, api.contributions, api.judgements, api.everybody, clock);
        WorkTime time = WorkTime.NONE;
        WrittenContents contents = new WrittenContents(
                api.catalogue, reports, api.sections, api.questions, api.judgements, shapes(api), api.reports);
        contents.sealedBy(new TownSeals());
        ReadReports reading = new ReadReports(api.reports, house, clock);
        ReadSeals seals = new ReadSeals(api.reports, reading, api.readers);
        OpenedSeals opened = new SealOpening(seals);
        return new WrittenReportParts(
                reading,
                new AssembledReports(
                        api.readers,
                        reports,
                        api.reports,
                        contents,
                        api.sections,
                        shapes(api),
                        api.questions,
                        api.evidence,
                        api.claims,
                        TownInfluences.crossing(api, strategies, clock),
                        api.judgements,
                        clock),
                new KeepReports(
                        api.reports, contents, api.catalogue, strategies, house, KnownActions.NONE, time, facts, clock),
                new KeepReportNotes(
                        api.reports, contents, api.catalogue, strategies, house, KnownActions.NONE, time, facts, clock),
                new ReadMinutes(api.minutes, house),
                new KeepMinutes(api.minutes, house, clock),
                seals,
                opened,
                new Supplements(seals, opened));
    }

    public static TemplateParts templates(RunningApi api, FrontDoor house, Strategies strategies, Clock clock) {
        return new TemplateParts(
                new ReadTemplates(api.templates, house),
                new KeepTemplates(
                        api.templates,
                        api.reports,
                        new WrittenSections(api.sections),
                        api.catalogue,
                        strategies,
                        house,
                        KnownActions.NONE,
                        clock));
    }

    public static ReportTemplates shapes(RunningApi api) {
        return new ReportTemplates(api.templates, api.reports);
    }
}

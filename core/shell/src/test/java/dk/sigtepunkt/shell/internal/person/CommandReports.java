package dk.sigtepunkt.shell.internal.person;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.minutes.KeepMinutes;
import dk.sigtepunkt.domain.minutes.MemoryMinutes;
import dk.sigtepunkt.domain.minutes.ReadMinutes;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.reports.KeepReports;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.reports.ReportContents;
import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.templates.CommitteeTexts;
import dk.sigtepunkt.domain.templates.KeepTemplates;
import dk.sigtepunkt.domain.templates.ReadTemplates;
import dk.sigtepunkt.domain.templates.TemplateBook;
import dk.sigtepunkt.domain.templates.TemplateStore;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.reporting.internal.seals.SealOpening;
import dk.sigtepunkt.reporting.sealed.Supplements;
import dk.sigtepunkt.shell.internal.deployments.ScriptedDeployments;
import java.time.Clock;
import java.util.stream.Stream;

/** The written reports that commands are about: a draft, and one that nobody has begun. */
final class CommandReports {
    private final MemoryReports reports = new MemoryReports();
    private final MemoryMinutes minutes = new MemoryMinutes();

    CommandReports() {
        ReportRef draft = ReportRef.of(ScriptedDeployments.HAVN, Period.quarter(2024, 3));
        reports.is(SomeReports.in(draft, StateCode.DRAFT, ScriptedDeployments.AT));
    }

    Stream<Object> services(
            ReportContents contents, Catalogue catalogue, Strategies strategies, FrontDoor door, Clock clock) {
        ReadReports reading = new ReadReports(reports, door, clock);
        ReadSeals seals = new ReadSeals(reports, reading, actor -> catalogue);
        return Stream.of(
                reading,
                seals,
                new Supplements(seals, new SealOpening(seals)),
                keep(contents, catalogue, strategies, door),
                new ReadMinutes(minutes, door),
                new KeepMinutes(minutes, door, clock),
                new ReadTemplates(() -> TemplateBook.EMPTY, door),
                new KeepTemplates(
                        CommandTown.reached(TemplateStore.class),
                        CommandTown.reached(ReportHistory.class),
                        CommandTown.reached(CommitteeTexts.class),
                        catalogue,
                        strategies,
                        door,
                        KnownActions.NONE,
                        Clock.systemUTC()));
    }

    private KeepReports keep(ReportContents contents, Catalogue catalogue, Strategies strategies, FrontDoor door) {
        return new KeepReports(
                reports,
                contents,
                catalogue,
                strategies,
                door,
                KnownActions.NONE,
                WorkTime.NONE,
                (reading, committee, quarter) -> ReportFacts.Facts.NONE,
                Clock.systemUTC());
    }

    /** A command leaves nothing to the next one. */
    void anew() {
        reports.is(WrittenReport.none(ReportRef.quarterly(Period.quarter(2024, 4))));
    }

    int writes() {
        return reports.notes().size() + minutes.notes().size();
    }
}

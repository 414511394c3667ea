package dk.sigtepunkt.rest.internal.sections;

import dk.sigtepunkt.domain.dialogue.KeepDialogue;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.judgement.KeepJudgements;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.reporting.internal.ConsolidatedReports;
import dk.sigtepunkt.reporting.internal.ReportedFacts;
import dk.sigtepunkt.rest.internal.QuarterParts;
import dk.sigtepunkt.rest.internal.RunningApi;
import dk.sigtepunkt.rest.internal.written.TownReports;
import java.time.Clock;
import java.util.List;

/** What the town says of its quarters, kept in memory. */
public final class TownQuarters {
    private TownQuarters() {}

    public static QuarterParts parts(RunningApi api, FrontDoor house, Strategies strategies, Clock clock) {
        ReportFacts facts = new ReportedFacts(
                new ConsolidatedReports(strategies, List::of, api.contributions, api.judgements, api.everybody, clock),
                api.readers);
        return new QuarterParts(
                api.judgements,
                new KeepJudgements(
                        api.judgements, api.readers, strategies, house, KnownActions.NONE, WorkTime.NONE, facts, clock),
                api.dialogue,
                new KeepDialogue(
                        api.dialogue, api.questions, api.catalogue, strategies, house, KnownActions.NONE, clock),
                api.everybody,
                new KeepSections(
                        api.sections,
                        api.catalogue,
                        strategies,
                        api.reports,
                        house,
                        KnownActions.NONE,
                        facts,
                        TownReports.shapes(api),
                        WorkTime.NONE,
                        clock),
                TownReports.parts(api, house, strategies, facts, clock),
                TownReports.templates(api, house, strategies, clock),
                facts);
    }
}

package dk.sigtepunkt.rest.internal.influence;

import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.influence.AnswerHearings;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.influence.KeepInfluences;
import dk.sigtepunkt.domain.influence.ReadInfluences;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.reporting.internal.ConsolidatedReports;
import dk.sigtepunkt.reporting.internal.ReportedAreaChanges;
import dk.sigtepunkt.rest.internal.RunningApi;
import java.time.Clock;
import java.util.List;

/** Influences between the town's committees, kept in memory. */
public final class TownInfluences {
    private TownInfluences() {}

    /** What of a quarter's changes reaches other committees. */
    public static CrossInfluences crossing(RunningApi api, Strategies strategies, Clock clock) {
        return new CrossInfluences(
                strategies,
                new ReportedAreaChanges(new ConsolidatedReports(
                        strategies, List::of, api.contributions, api.judgements, api.everybody, clock)),
                api.influences,
                clock);
    }

    public static InfluenceParts parts(RunningApi api, FrontDoor house, Strategies strategies, Clock clock) {
        CrossInfluences crossing = crossing(api, strategies, clock);
        return new InfluenceParts(
                api.influences,
                new ReadInfluences(api.influences, house),
                new KeepInfluences(api.influences, api.catalogue, house, clock),
                crossing,
                new AnswerHearings(api.influences, crossing, api.readers, house, KnownActions.NONE, clock));
    }
}

package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A town in which a change of one committee is felt in another one's area in the third quarter of 2026. */
public final class FeltTown {
    public static final Period QUARTER = Period.quarter(2026, 3);
    public static final CommitteeId TOUCHED = new CommitteeId("to");

    private static final List<String> AREAS = List.of("a", "b");
    private static final Influence LINK = Influences.strengthens("et/a", "to/b");

    public final MemoryInfluences store = new MemoryInfluences();
    public final Strategies strategies = new OneStrategy(new Strategy(
            new StrategyId("sammen"),
            "Sammen",
            "Om",
            2026,
            2029,
            Period.quarter(2026, 1),
            new StrategyState.Draft("Prøve"),
            true,
            List.of(new Sigtepunkt(new SigtepunktId("natur"), "Natur", "Om", "", List.of())),
            List.of("Byrådet")));
    public final CrossInfluences crossing;

    private final LinkedTown town = new LinkedTown();
    private final List<AreaChange> changes = new ArrayList<>();

    public FeltTown(Clock clock) {
        crossing = new CrossInfluences(
                strategies,
                (reading, quarter) -> quarter.equals(QUARTER) ? List.copyOf(changes) : List.of(),
                store,
                clock);
        town.says("et", LINK);
        town.says("to", LINK);
    }

    /** One change more is felt. */
    public void changed(String key) {
        changes.add(new AreaChange(AreaChange.Kind.ACTION_STARTED, key, Influences.area("et/a"), "Sat i gang."));
    }

    /** The touched committee answers it. */
    public void answered(String key, Instant at) {
        store.answer(
                Influences.hearing(key, TOUCHED.value()),
                OptionalInt.empty(),
                new HearingAnswer(
                        "Sat i gang.",
                        "Hemmeligt svar",
                        new Signature(Actor.Means.PAGE, "konto-chair", Optional.of(Role.CHAIR), at)),
                Notes.any());
    }

    /** The touched committee goes out of operation. */
    public void stop() {
        town.put(TOUCHED.value(), CommitteeState.STOPPED, AREAS, LINK);
    }

    public Reading open() {
        return town.open();
    }
}

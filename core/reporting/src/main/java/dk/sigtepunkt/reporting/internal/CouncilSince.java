package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.strategy.AreaAncestry;
import dk.sigtepunkt.domain.strategy.AreaWording;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.StrategyChange;
import java.time.Instant;
import java.util.Optional;

/**
 * What the council has said of a quarter, as it is known and as it was known when the quarter ended.
 *
 * @param known the last moment whose knowledge counts; empty when all that is known does
 */
record CouncilSince(Period quarter, ExpectedFocusAreas expected, Strategies strategies, Optional<Instant> known) {
    AreaWording now(FocusArea area, AreaAncestry ancestry) {
        return wording(area, ancestry, known);
    }

    AreaWording then(FocusArea area, AreaAncestry ancestry) {
        return wording(area, ancestry, Optional.of(end()));
    }

    private AreaWording wording(FocusArea area, AreaAncestry ancestry, Optional<Instant> time) {
        return AreaWording.of(area, ancestry, expected.as(quarter.end(), time), strategies.asKnown(time), quarter);
    }

    /** Empty when the quarter's strategy is what it was. */
    Optional<StrategyChange> strategy() {
        Optional<Strategy> now = strategies.asKnown(known).reporting(quarter);
        return strategies
                .asKnown(end())
                .reporting(quarter)
                .flatMap(before -> now.map(is -> new StrategyChange(before, is)))
                .filter(change -> change.another()
                        || !change.before().state().equals(change.now().state()));
    }

    private Instant end() {
        return Danish.endOf(quarter.end());
    }
}

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the council has said of a quarter, as it is known and as it was known when the quarter ended. */
record CouncilSince(Period quarter, Said present, Said before) {
    /** @param known the last moment whose knowledge counts; empty when all that is known does */
    static CouncilSince of(
            Period quarter, ExpectedFocusAreas expected, Strategies strategies, Optional<Instant> known) {
        return new CouncilSince(
                quarter,
                Said.knownBy(known, quarter, expected, strategies),
                Said.knownBy(Optional.of(Danish.endOf(quarter.end())), quarter, expected, strategies));
    }

    AreaWording now(FocusArea area, AreaAncestry ancestry) {
        return present.wording(area, ancestry, quarter);
    }

    AreaWording then(FocusArea area, AreaAncestry ancestry) {
        return before.wording(area, ancestry, quarter);
    }

    /** Every one, the quarter's own first. */
    List<Strategy> strategies() {
        return Stream.concat(present.strategies().reporting(quarter).stream(), present.strategies().all().stream())
                .distinct()
                .toList();
    }

    /** Empty when the quarter's strategy is what it was. */
    Optional<StrategyChange> strategy() {
        Optional<Strategy> now = present.strategies().reporting(quarter);
        return before.strategies()
                .reporting(quarter)
                .flatMap(was -> now.map(is -> new StrategyChange(was, is)))
                .filter(change -> change.another()
                        || !change.before().state().equals(change.now().state()));
    }

    /** What it had said by some time. */
    private record Said(ExpectedFocusAreas expected, Strategies strategies) {
        static Said knownBy(
                Optional<Instant> time, Period quarter, ExpectedFocusAreas expected, Strategies strategies) {
            return new Said(expected.as(quarter.end(), time), strategies.asKnown(time));
        }

        AreaWording wording(FocusArea area, AreaAncestry ancestry, Period quarter) {
            return AreaWording.of(area, ancestry, expected, strategies, quarter);
        }
    }
}

package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;
import java.util.Optional;

/**
 * Where a report stands among what there is.
 *
 * @param bodies that it is laid before, as the strategy has them now
 * @param gone the name of its committee when that is not in service; empty when it is, and of a report that is no committee's
 */
record ReportPlace(List<String> bodies, Optional<String> gone) {
    private static final WrittenReportWords WORDS = WrittenReportWords.in(Danish.LOCALE);

    /** Empty when there is no such report to write: {@link #missing} says why. */
    static Optional<ReportPlace> of(ReportRef ref, Strategies strategies, Catalogue catalogue) {
        return strategies
                .reporting(ref.quarter())
                .flatMap(strategy -> ref.committee()
                        .map(id -> counting(ref, strategy, strategies, catalogue)
                                .map(then -> new ReportPlace(strategy.bodies(), gone(then, catalogue))))
                        .orElseGet(() -> Optional.of(new ReportPlace(strategy.bodies(), Optional.empty()))));
    }

    private static Optional<KnownCommittee> counting(
            ReportRef ref, Strategy strategy, Strategies strategies, Catalogue catalogue) {
        try (Reading reading = catalogue.open()) {
            Reading then = new StrategyAreas(strategy, strategies).of(reading.in(ref.quarter()));
            return ref.committee().flatMap(then.committees()::committee);
        }
    }

    private static Optional<String> gone(KnownCommittee then, Catalogue catalogue) {
        try (Reading reading = catalogue.open()) {
            boolean active = reading.committees()
                    .committee(then.id())
                    .filter(KnownCommittee::active)
                    .isPresent();
            return active ? Optional.empty() : Optional.of(then.content().name());
        }
    }

    static String missing(ReportRef ref, Strategies strategies) {
        return strategies.reporting(ref.quarter()).isPresent()
                ? WORDS.notCounting(ref.quarter())
                : WORDS.notReported(ref.quarter());
    }
}

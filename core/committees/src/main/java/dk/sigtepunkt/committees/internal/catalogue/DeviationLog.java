package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.strategy.Deviations;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says each difference between the adopted focus areas and the installed ones once: when it comes and when it goes. */
final class DeviationLog {
    private static final Logger LOG = LoggerFactory.getLogger(DeviationLog.class);
    private static final CatalogueWords WORDS = CatalogueWords.danish();

    private final Strategies strategies;
    private final ExpectedFocusAreas expected;
    private List<String> told = List.of();

    DeviationLog(Strategies strategies, ExpectedFocusAreas expected) {
        this.strategies = strategies;
        this.expected = expected;
    }

    void tell(List<KnownCommittee> committees) {
        List<FocusArea> installed = committees.stream()
                .filter(KnownCommittee::active)
                .flatMap(committee -> committee.content().focusAreas().stream())
                .toList();
        List<String> now = StrategyAreas.each(strategies)
                .flatMap(
                        areas -> Deviations.between(
                                areas.expected(expected), areas.of(installed), WORDS.deviations(areas.strategy()))
                                .stream())
                .distinct()
                .toList();
        now.stream().filter(sentence -> !told.contains(sentence)).forEach(LOG::warn);
        told.stream()
                .filter(sentence -> !now.contains(sentence))
                .forEach(sentence -> LOG.info(WORDS.deviatesNoMore(sentence)));
        told = now;
    }

    /** The sentences said last. */
    List<String> told() {
        return told;
    }
}

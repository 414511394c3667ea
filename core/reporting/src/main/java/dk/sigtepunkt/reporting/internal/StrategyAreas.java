package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.util.List;

/** What of an installation belongs to one strategy: the areas of two periods never mix. */
record StrategyAreas(Strategy strategy, Strategies all, ExpectedFocusAreas adopted) {
    /** The areas that were adopted with this strategy. */
    ExpectedFocusAreas expected() {
        return () -> adopted.all().stream()
                .filter(area -> all.belongs(area.sigtepunkt(), strategy))
                .toList();
    }

    List<FocusArea> of(KnownCommittee committee) {
        return committee.content().focusAreas().stream()
                .filter(area -> all.belongs(area.primary().sigtepunkt(), strategy))
                .toList();
    }

    /** The same committees without the areas of other strategies, and without those that have no others. */
    CatalogueSnapshot in(CatalogueSnapshot catalogue) {
        boolean mixed = catalogue.committees().stream()
                .anyMatch(one -> of(one).size() < one.content().focusAreas().size());
        if (!mixed) {
            return catalogue;
        }
        return new CatalogueSnapshot(
                catalogue.committees().stream()
                        .filter(one -> !of(one).isEmpty())
                        .map(one -> new KnownCommittee(
                                one.content()
                                        .with(
                                                of(one),
                                                one.content().indicators(),
                                                one.content().actions()),
                                one.state(),
                                one.version(),
                                one.since(),
                                one.carrier()))
                        .toList(),
                catalogue.refused(),
                catalogue.former());
    }
}

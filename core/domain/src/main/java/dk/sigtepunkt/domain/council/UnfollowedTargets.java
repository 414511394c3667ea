package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The decided targets that end with their indicator: what takes its place measures something else, or a sum. */
public record UnfollowedTargets(CouncilDecisions decisions) {
    /**
     * @param successor what takes the indicator's place
     * @param decision the last about a target of the indicator
     */
    public record Left(ItemRef former, Indicator successor, CouncilDecision decision) {
        /** Whether the successor measures something else; else it adds several up. */
        public boolean otherMeasure() {
            return successor.replaces().stream()
                    .anyMatch(succession -> succession.former().equals(former) && succession.ownSeries());
        }
    }

    /**
     * @param before what is there of the committee: what already took a place in it is not told again
     * @param now every committee, before the next content comes
     */
    public List<Left> in(Committee next, Optional<Committee> before, CatalogueSnapshot now) {
        DecisionHeirs heirs = DecisionHeirs.in(now);
        return next.indicators().stream()
                .flatMap(indicator -> indicator.replaces().stream()
                        .filter(succession -> ends(succession, indicator) && !told(succession, indicator, before))
                        .flatMap(succession -> target(heirs.line(succession.former())).stream()
                                .map(decision -> new Left(succession.former(), indicator, decision))))
                .toList();
    }

    private static boolean ends(Succession succession, Indicator indicator) {
        return succession.ownSeries()
                || indicator.replaces().stream().filter(one -> !one.ownSeries()).count() > 1;
    }

    private static boolean told(Succession succession, Indicator indicator, Optional<Committee> before) {
        return before.flatMap(content -> content.indicator(indicator.id()))
                .filter(one -> one.replaces().contains(succession))
                .isPresent();
    }

    private Optional<CouncilDecision> target(List<ItemRef> line) {
        return decisions.all().stream()
                .filter(decision -> Stream.of(decision.subject())
                        .filter(CouncilSubject.TargetSet.class::isInstance)
                        .map(CouncilSubject.TargetSet.class::cast)
                        .anyMatch(set -> line.contains(ItemRef.of(set.indicator()))))
                .reduce((earlier, later) -> later);
    }
}

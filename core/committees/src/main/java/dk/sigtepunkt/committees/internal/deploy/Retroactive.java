package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.catalogue.ContentItems;
import dk.sigtepunkt.committees.internal.catalogue.EarlierQuarters.Claim;
import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.deployments.Grant;
import dk.sigtepunkt.domain.deployments.RefusalReason;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What content that is deployed now would change of quarters that are over; for a reason only, and not by everybody. */
final class Retroactive {
    private static final WarningWords WORDS = WarningWords.danish();

    private final LiveCatalogue catalogue;
    private final Strategies strategies;
    private final Clock clock;

    Retroactive(LiveCatalogue catalogue, Strategies strategies, Clock clock) {
        this.catalogue = catalogue;
        this.strategies = strategies;
        this.clock = clock;
    }

    private List<Claim> claims(Committee content) {
        return catalogue.claims(content, clock.instant());
    }

    Optional<Objection> objection(Committee content, Grant grant) {
        List<Claim> claims = claims(content);
        Optional<Objection> unreasoned = claims.stream()
                .filter(claim -> !claim.reasoned())
                .findFirst()
                .map(WORDS::unreasoned)
                .map(Objection::quotingNothing);
        return claims.isEmpty() || grant.endedQuarters(content.id())
                ? unreasoned
                : unreasoned.or(() -> Optional.of(
                        new Objection(WORDS.notGranted(claims), WORDS.notGranted(), RefusalReason.ENDED_QUARTERS)));
    }

    /** The reports that become others, a sentence for each claim; and from when on counts what counts in none yet. */
    List<String> warnings(Committee content) {
        return Stream.concat(
                        claims(content).stream()
                                .map(claim -> claim.within(reported(content, claim.item())))
                                .filter(claim -> !claim.effect().nothing())
                                .map(WORDS::changesEnded),
                        ContentItems.sinces(content).entrySet().stream()
                                .flatMap(one -> beginning(
                                        content, one.getKey(), one.getValue().quarter())
                                        .stream()))
                .toList();
    }

    private Optional<String> beginning(Committee content, ItemRef item, Period first) {
        boolean inReports = reported(content, item).stream().anyMatch(quarter -> quarter.compareTo(first) >= 0);
        if (!inReports) {
            return Optional.of(WORDS.inNoReport(ContentItems.title(content, item), first));
        }
        return first.compareTo(Danish.quarter(clock.instant())) > 0
                ? Optional.of(WORDS.countsFrom(ContentItems.title(content, item), first))
                : Optional.empty();
    }

    /** The quarters of the strategies that it belongs to. */
    private List<Period> reported(Committee content, ItemRef item) {
        return StrategyAreas.each(strategies)
                .flatMap(areas -> areas.quarters(content, item).stream())
                .toList();
    }
}

package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.catalogue.EarlierQuarters.Claim;
import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.domain.deployments.Grant;
import dk.sigtepunkt.domain.deployments.RefusalReason;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What content that is deployed now would change of quarters that are over; for a reason only, and not by everybody. */
final class Retroactive {
    private static final WarningWords WORDS = WarningWords.danish();

    private final LiveCatalogue catalogue;
    private final Clock clock;

    Retroactive(LiveCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
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
        return claims.isEmpty() || grant.endedQuarters()
                ? unreasoned
                : unreasoned.or(() -> Optional.of(
                        new Objection(WORDS.notGranted(claims), WORDS.notGranted(), RefusalReason.ENDED_QUARTERS)));
    }

    /** One sentence for each claim, naming the reports that become others. */
    List<String> warnings(Committee content) {
        return claims(content).stream().map(WORDS::changesEnded).toList();
    }
}

package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.catalogue.EarlierQuarters;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What content that is deployed now would change of quarters that are over. */
final class Retroactive {
    private static final WarningWords WORDS = WarningWords.danish();

    private final ExpectedFocusAreas expected;
    private final CatalogueSnapshot now;
    private final Instant came;

    Retroactive(ExpectedFocusAreas expected, CatalogueSnapshot now, Clock clock) {
        this.expected = expected;
        this.now = now;
        this.came = clock.instant();
    }

    List<EarlierQuarters.Claim> claims(Committee content) {
        EarlierQuarters quarters = new EarlierQuarters(expected);
        now.committee(content.id()).map(KnownCommittee::content).ifPresent(quarters::accept);
        return quarters.claims(content, came);
    }

    /** One sentence for each claim, naming the reports that become others. */
    List<String> warnings(Committee content) {
        Period running = Danish.quarter(came);
        return claims(content).stream()
                .map(claim -> WORDS.countsEarlier(
                        claim,
                        Stream.iterate(claim.since().quarter(), quarter -> quarter.compareTo(running) < 0, Period::next)
                                .toList()))
                .toList();
    }
}

package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.committees.internal.bundle.BundleContent;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.content.result.Digest;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.strategy.Breach;
import dk.sigtepunkt.domain.strategy.CouncilsAreas;
import dk.sigtepunkt.domain.text.Danish;
import java.util.List;

/**
 * Holds bundles to what the council adopted, also those that come past every check of a deployment. What was served before
 * goes on being served: it is told how it differs instead.
 */
public final class CouncilsGuard {
    private final CouncilsAreas areas;
    private final CommitteeStore store;

    public CouncilsGuard(CouncilsAreas areas, CommitteeStore store) {
        this.areas = areas;
        this.store = store;
    }

    List<Finding> findings(ReadResult.Accepted content, LiveCatalogue catalogue) {
        Committee committee = content.committee();
        // While the server starts, what carries an area on may not have come yet.
        List<Breach> breaches =
                catalogue.ready() ? areas.breachedBy(committee, catalogue.snapshot()) : areas.changedBy(committee);
        return breaches.isEmpty() || served(content)
                ? List.of()
                : breaches.stream()
                        .map(breach -> Objection.of(breach, areas.words(Danish.LOCALE)))
                        .map(objection ->
                                new Finding(BundleContent.COMMITTEE_FILE, 0, objection.sentence(), objection.open()))
                        .toList();
    }

    private boolean served(ReadResult.Accepted content) {
        String digest = Digest.of(content.document());
        return store.versions(content.committee().id()).stream()
                .anyMatch(version -> version.digest().equals(digest));
    }
}

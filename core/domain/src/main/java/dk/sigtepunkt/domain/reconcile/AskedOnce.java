package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for the versions of each committee once, since that may mean reading a database; lives as long as one call. */
final class AskedOnce implements FormerContents {
    private final FormerContents contents;
    private final Map<CommitteeId, List<Committee>> known = new HashMap<>();

    AskedOnce(FormerContents contents) {
        this.contents = contents;
    }

    @Override
    public List<Committee> versions(CommitteeId committee) {
        return known.computeIfAbsent(committee, contents::versions);
    }

    @Override
    public Optional<Instant> installedFirst(CommitteeId committee) {
        return contents.installedFirst(committee);
    }
}

package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What committees declared one after the other. */
final class Versions implements FormerContents {
    private final Map<CommitteeId, ArrayList<Committee>> newestFirst = new HashMap<>();

    private final Map<CommitteeId, Instant> first = new HashMap<>();

    static Versions of(Content... oldestFirst) {
        Versions versions = new Versions();
        for (Content content : oldestFirst) {
            versions.add(content.build());
        }
        return versions;
    }

    Versions add(Committee content) {
        first.putIfAbsent(content.id(), Instant.ofEpochSecond(first.size()));
        newestFirst.computeIfAbsent(content.id(), id -> new ArrayList<>()).add(0, content);
        return this;
    }

    @Override
    public List<Committee> versions(CommitteeId committee) {
        return List.copyOf(newestFirst.getOrDefault(committee, new ArrayList<>()));
    }

    @Override
    public Optional<Instant> installedFirst(CommitteeId committee) {
        return Optional.ofNullable(first.get(committee));
    }
}

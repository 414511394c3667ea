package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.ItemRef;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.CommitteeVersion;
import dk.sigtepunkt.domain.committees.Former;
import dk.sigtepunkt.domain.committees.RecordedChange;
import dk.sigtepunkt.domain.reconcile.Carrying;
import dk.sigtepunkt.domain.reconcile.FormerContents;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What committees once said, read from the store again. */
final class CommitteeMemory implements FormerContents {
    private static final Logger LOG = LoggerFactory.getLogger(CommitteeMemory.class);
    private static final int MOST_PARSED = 100;

    private final CommitteeStore store;
    private final CommitteeReader reader = new CommitteeReader(List.of());
    private final Map<String, Optional<Committee>> parsed = new LinkedHashMap<>();

    CommitteeMemory(CommitteeStore store) {
        this.store = store;
    }

    /** The content that is kept of a committee, as its file said it; empty when it can no longer be read. */
    Optional<Committee> declared(CommitteeRecord record) {
        return declared(record.id(), record.version(), record.digest(), record.document());
    }

    /** When a committee was installed for the first time. */
    Optional<Instant> firstInstalled(CommitteeId committee) {
        return store.versions(committee).stream()
                .map(CommitteeVersion::recordedAt)
                .min(Comparator.naturalOrder());
    }

    /** Every item that was closed and not re-opened, newest first. */
    List<Former> former(CommitteeId committee) {
        Set<ItemRef> seen = new HashSet<>();
        List<RecordedChange> closed = store.changes(committee).stream()
                .filter(recorded -> seen.add(recorded.change().item()))
                .filter(recorded -> recorded.change().kind() == ChangeKind.CLOSED)
                .toList();
        if (closed.isEmpty()) {
            return List.of();
        }
        List<Committee> versions = versions(committee).stream()
                .map(declared -> Carrying.over(declared, this))
                .toList();
        return closed.stream().flatMap(recorded -> former(recorded, versions)).toList();
    }

    private static Stream<Former> former(RecordedChange closed, List<Committee> versions) {
        ItemRef item = closed.change().item();
        return versions.stream()
                .filter(content -> Items.in(content).contains(item))
                .limit(1)
                .map(last -> new Former(
                        item,
                        closed.change().title(),
                        closed.at(),
                        closed.version(),
                        closed.change().what(),
                        last));
    }

    @Override
    public List<Committee> versions(CommitteeId committee) {
        return store.versions(committee).stream()
                .flatMap(version -> declared(version).stream())
                .toList();
    }

    private Optional<Committee> declared(CommitteeVersion version) {
        return declared(version.committee(), version.version(), version.digest(), version.document());
    }

    private synchronized Optional<Committee> declared(CommitteeId id, String version, String digest, String document) {
        if (parsed.size() > MOST_PARSED) {
            parsed.remove(parsed.keySet().iterator().next());
        }
        return parsed.computeIfAbsent(id + " " + digest, key -> {
            Optional<Committee> content = reader.readContent(id.value(), document)
                    .fold(accepted -> Optional.of(accepted.committee()), unreadable -> Optional.empty());
            if (content.isEmpty()) {
                LOG.error("Det gemte indhold for {} {} kan ikke læses", id, version);
            }
            return content;
        });
    }
}

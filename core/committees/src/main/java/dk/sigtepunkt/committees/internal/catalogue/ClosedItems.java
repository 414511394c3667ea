package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.ItemChange;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every item that committees closed and did not re-open, kept up with what each new version changes. */
final class ClosedItems {
    private final Map<CommitteeId, Map<ItemRef, ClosedItem>> byCommittee = new HashMap<>();

    /** What the store knows after a start. */
    void remember(CommitteeId committee, List<ClosedItem> former) {
        former.forEach(one -> closed(committee).put(one.item(), one));
    }

    /** @param before the content that still had what is closed; empty when the changes close nothing */
    void change(
            CommitteeId committee, Optional<Committee> before, List<ItemChange> changes, String version, Instant now) {
        for (ItemChange change : changes) {
            if (change.kind() == ChangeKind.CLOSED) {
                ClosedItem former = new ClosedItem(
                        change.item(), change.title(), now, version, change.what(), before.orElseThrow());
                closed(committee).put(change.item(), former);
            } else {
                closed(committee).remove(change.item());
            }
        }
    }

    Set<ItemRef> of(CommitteeId committee) {
        return Set.copyOf(closed(committee).keySet());
    }

    List<ClosedItem> all() {
        return byCommittee.values().stream()
                .flatMap(closed -> closed.values().stream())
                .toList();
    }

    private Map<ItemRef, ClosedItem> closed(CommitteeId committee) {
        return byCommittee.computeIfAbsent(committee, id -> new LinkedHashMap<>());
    }
}

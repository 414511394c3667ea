package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.CommitteeVersion;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.RecordedChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes of committees' content, in memory; the pages read nothing else of it. */
public final class MemoryCommittees implements CommitteeStore {
    public final List<RecordedChange> changes = new ArrayList<>();

    @Override
    public List<RecordedChange> changes(CommitteeId id) {
        return changes.stream()
                .filter(recorded -> recorded.change().item().committee().equals(id))
                .toList();
    }

    @Override
    public List<CommitteeRecord> all() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<CommitteeRecord> find(CommitteeId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void installed(CommitteeRecord record, Committee content, List<ItemChange> brought) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void gone(CommitteeId id, Instant since) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Instant> firstInstalled(CommitteeId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<CommitteeVersion> versions(CommitteeId id) {
        throw new UnsupportedOperationException();
    }
}

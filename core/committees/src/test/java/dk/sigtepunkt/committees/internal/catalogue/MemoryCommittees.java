package dk.sigtepunkt.committees.internal.catalogue;

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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A committee store that forgets when the test ends. */
public final class MemoryCommittees implements CommitteeStore {
    private final Map<CommitteeId, CommitteeRecord> records = new TreeMap<>();
    private final List<CommitteeVersion> versions = new ArrayList<>();
    private final List<RecordedChange> changes = new ArrayList<>();
    private boolean fails;
    private int documentsRead;

    /** From now on nothing can be written, or again it can. */
    public void fails(boolean now) {
        fails = now;
    }

    /** How often the documents of a committee's versions were asked for. */
    int documentsRead() {
        return documentsRead;
    }

    private void write() {
        if (fails) {
            throw new IllegalStateException("the database is down");
        }
    }

    @Override
    public List<CommitteeRecord> all() {
        return List.copyOf(records.values());
    }

    @Override
    public Optional<CommitteeRecord> find(CommitteeId id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public void installed(CommitteeRecord record, Committee content, List<ItemChange> changed) {
        write();
        boolean known = find(record.id())
                .filter(newest -> newest.digest().equals(record.digest())
                        && newest.version().equals(record.version()))
                .isPresent();
        if (!known) {
            versions.add(
                    0,
                    new CommitteeVersion(
                            record.id(), record.version(), record.document(), record.digest(), record.since()));
            changed.forEach(change -> changes.add(0, new RecordedChange(change, record.version(), record.since())));
        }
        records.put(record.id(), record);
    }

    @Override
    public List<CommitteeVersion> versions(CommitteeId id) {
        documentsRead++;
        return versions.stream()
                .filter(version -> version.committee().equals(id))
                .toList();
    }

    @Override
    public Optional<Instant> firstInstalled(CommitteeId id) {
        List<CommitteeVersion> newestFirst = versions.stream()
                .filter(version -> version.committee().equals(id))
                .toList();
        return newestFirst.stream()
                .skip(Math.max(0, newestFirst.size() - 1))
                .map(CommitteeVersion::recordedAt)
                .findFirst();
    }

    @Override
    public List<RecordedChange> changes(CommitteeId id) {
        return changes.stream()
                .filter(recorded -> recorded.change().item().committee().equals(id))
                .toList();
    }

    @Override
    public void gone(CommitteeId id, Instant since) {
        write();
        records.computeIfPresent(
                id,
                (key, record) ->
                        new CommitteeRecord(id, record.version(), record.document(), record.digest(), false, since));
    }
}

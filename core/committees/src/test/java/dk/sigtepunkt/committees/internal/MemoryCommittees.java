package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.contracts.Committee;
import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A committee store that forgets when the test ends. */
final class MemoryCommittees implements CommitteeStore {
    private final Map<CommitteeId, CommitteeRecord> records = new TreeMap<>();
    private boolean fails;

    /** From now on nothing can be written, or again it can. */
    void fails(boolean now) {
        fails = now;
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
    public void installed(CommitteeRecord record, Committee content) {
        write();
        records.put(record.id(), record);
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

package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.actions.MemoryActionStore;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A committee store that forgets when the test ends and keeps the port's promises until then. */
public final class MemoryCommitteeStore implements CommitteeStore {
    private final Clock clock;
    private final MemoryActionStore actions;
    private final Map<CommitteeId, CommitteeRecord> records = new TreeMap<>();
    private final Map<CommitteeId, List<Presence>> presences = new TreeMap<>();
    private final List<CommitteeVersion> versions = new ArrayList<>();
    private final List<RecordedChange> changes = new ArrayList<>();
    private Optional<RuntimeException> writeFault = Optional.empty();
    private int documentsRead;

    /** For tests that do not look at when content was kept. */
    public MemoryCommitteeStore() {
        this(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    public MemoryCommitteeStore(Clock clock) {
        this(clock, new MemoryActionStore());
    }

    /** @param actions is told what the content that is kept here says of actions */
    public MemoryCommitteeStore(Clock clock, MemoryActionStore actions) {
        this.clock = clock;
        this.actions = actions;
    }

    /** From now on nothing can be written for this reason; for none, it can again. */
    public synchronized void writesFail(Optional<RuntimeException> reason) {
        writeFault = reason;
    }

    /** Changes that were made before the test began, newest first. */
    public synchronized void hold(List<RecordedChange> earlier) {
        changes.addAll(0, earlier);
    }

    /** What is kept of the committees' actions. */
    public MemoryActionStore actions() {
        return actions;
    }

    /** How often the documents of a committee's versions were asked for. */
    public synchronized int documentsRead() {
        return documentsRead;
    }

    @Override
    public synchronized List<CommitteeRecord> all() {
        return List.copyOf(records.values());
    }

    @Override
    public synchronized Optional<CommitteeRecord> find(CommitteeId id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public synchronized void installed(
            CommitteeRecord record, Committee content, List<ItemChange> changed, AuditNote note) {
        write();
        Optional<CommitteeRecord> newest = find(record.id());
        boolean known = newest.filter(kept ->
                        kept.digest().equals(record.digest()) && kept.version().equals(record.version()))
                .isPresent();
        if (!known) {
            Instant now = clock.instant();
            versions.add(
                    0, new CommitteeVersion(record.id(), record.version(), record.document(), record.digest(), now));
            changes.addAll(
                    0,
                    changed.stream()
                            .map(change -> new RecordedChange(change, record.version(), now))
                            .toList());
        }
        if (newest.filter(kept -> !kept.installed()).isPresent()) {
            tell(record.id(), CommitteeState.ACTIVE, record.since());
        }
        if (!known || !newest.orElseThrow().installed()) {
            records.put(record.id(), as(record, true, record.since()));
        }
        actions.take(content, record.version(), clock.instant());
    }

    @Override
    public synchronized void gone(CommitteeId id, CommitteeState state, Instant since, AuditNote note) {
        write();
        if (find(id).filter(CommitteeRecord::installed).isPresent()) {
            tell(id, state, since);
        }
        records.computeIfPresent(id, (key, kept) -> kept.installed() ? as(kept, false, since) : kept);
    }

    @Override
    public synchronized List<Presence> presences(CommitteeId id) {
        return List.copyOf(presences.getOrDefault(id, List.of()));
    }

    private void tell(CommitteeId id, CommitteeState state, Instant since) {
        presences.computeIfAbsent(id, key -> new ArrayList<>()).add(new Presence(state, since));
    }

    @Override
    public synchronized List<CommitteeVersion> versionsAfter(int known, CommitteeId id) {
        List<CommitteeVersion> oldestFirst = new ArrayList<>(kept(id));
        Collections.reverse(oldestFirst);
        List<CommitteeVersion> wanted = oldestFirst.stream().skip(known).toList();
        documentsRead += wanted.size();
        return wanted;
    }

    @Override
    public synchronized Optional<Instant> firstInstalled(CommitteeId id) {
        List<CommitteeVersion> newestFirst = kept(id);
        return newestFirst.stream()
                .skip(Math.max(0, newestFirst.size() - 1))
                .map(CommitteeVersion::recordedAt)
                .findFirst();
    }

    @Override
    public synchronized List<RecordedChange> changes(CommitteeId id) {
        return changes.stream()
                .filter(recorded -> recorded.change().item().committee().equals(id))
                .toList();
    }

    private List<CommitteeVersion> kept(CommitteeId id) {
        return versions.stream()
                .filter(version -> version.committee().equals(id))
                .toList();
    }

    private void write() {
        writeFault.ifPresent(reason -> {
            throw reason;
        });
    }

    private static CommitteeRecord as(CommitteeRecord record, boolean installed, Instant since) {
        return new CommitteeRecord(record.id(), record.version(), record.document(), record.digest(), installed, since);
    }
}

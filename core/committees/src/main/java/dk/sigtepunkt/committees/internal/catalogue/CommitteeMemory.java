package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.CommitteeVersion;
import dk.sigtepunkt.domain.committees.RecordedChange;
import dk.sigtepunkt.domain.reconcile.CarryOver;
import dk.sigtepunkt.domain.reconcile.FormerContents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What committees once said, read from the store again. */
final class CommitteeMemory implements FormerContents {
    private static final Logger LOG = LoggerFactory.getLogger(CommitteeMemory.class);
    private static final CatalogueWords WORDS = CatalogueWords.danish();
    /** More than a committee has versions, so that going through them all does not read each of them anew. */
    private static final int MOST_PARSED = 1000;

    private final CommitteeStore store;
    private final CommitteeReader reader;
    private final Map<CommitteeId, Instant> firstInstalled = new HashMap<>();
    /** Each version once, oldest first: documents are large, and none of them ever changes. */
    private final Map<CommitteeId, List<Optional<Declared>>> read = new HashMap<>();
    /** In the order of their last use. */
    private final Map<String, Optional<Committee>> parsed = new LinkedHashMap<>(16, 0.75f, true);

    CommitteeMemory(CommitteeStore store, Municipality municipality) {
        this.store = store;
        this.reader = new CommitteeReader(List.of(), municipality);
    }

    /** The content that is kept of a committee, as its file said it; empty when it can no longer be read. */
    Optional<Committee> declared(CommitteeRecord record) {
        return declared(record.id(), record.version(), record.digest(), record.document());
    }

    @Override
    public synchronized Optional<Instant> installedFirst(CommitteeId committee) {
        if (!firstInstalled.containsKey(committee)) {
            store.firstInstalled(committee).ifPresent(first -> firstInstalled.put(committee, first));
        }
        return Optional.ofNullable(firstInstalled.get(committee));
    }

    /** Every item that was closed and not re-opened, with the newest content in which it stood. */
    List<ClosedItem> former(CommitteeId committee) {
        return former(committee, changes(committee), Instant.MAX, this);
    }

    /** What was ever changed of a committee, newest first. */
    List<RecordedChange> changes(CommitteeId committee) {
        return store.changes(committee);
    }

    /**
     * The same as it was at a time.
     *
     * @param changes all of the committee's
     * @param contents what had been declared by then
     */
    static List<ClosedItem> former(
            CommitteeId committee, List<RecordedChange> changes, Instant time, FormerContents contents) {
        Map<ItemRef, RecordedChange> wanted = closed(changes, time);
        List<ClosedItem> found = new ArrayList<>();
        Map<CommitteeId, List<Committee>> asked = new HashMap<>();
        FormerContents once = id -> asked.computeIfAbsent(id, contents::versions);
        Iterator<Committee> newestFirst = wanted.isEmpty()
                ? Collections.emptyIterator()
                : once.versions(committee).iterator();
        while (!wanted.isEmpty() && newestFirst.hasNext()) {
            Committee content = CarryOver.over(newestFirst.next(), once);
            for (ItemRef item : ContentItems.in(content)) {
                Optional.ofNullable(wanted.remove(item)).ifPresent(change -> found.add(former(change, content)));
            }
        }
        return found;
    }

    private static Map<ItemRef, RecordedChange> closed(List<RecordedChange> changes, Instant time) {
        Map<ItemRef, RecordedChange> newest = new LinkedHashMap<>();
        changes.stream()
                .filter(recorded -> !recorded.at().isAfter(time))
                .forEach(recorded -> newest.putIfAbsent(recorded.change().item(), recorded));
        newest.values().removeIf(recorded -> recorded.change().kind() != ChangeKind.CLOSED);
        return newest;
    }

    private static ClosedItem former(RecordedChange closed, Committee last) {
        return new ClosedItem(
                closed.change().item(),
                closed.change().title(),
                closed.at(),
                closed.version(),
                closed.change().what(),
                last);
    }

    @Override
    public List<Committee> versions(CommitteeId committee) {
        List<Committee> newestFirst = new ArrayList<>();
        declared(committee).forEach(declared -> newestFirst.add(0, declared.content()));
        return newestFirst;
    }

    /** Every version of a committee's content that can be read, oldest first. */
    synchronized List<Declared> declared(CommitteeId committee) {
        List<Optional<Declared>> known = read.computeIfAbsent(committee, id -> new ArrayList<>());
        store.versionsAfter(known.size(), committee).forEach(version -> known.add(declared(version)));
        return known.stream().flatMap(Optional::stream).toList();
    }

    private Optional<Declared> declared(CommitteeVersion version) {
        return declared(version.committee(), version.version(), version.digest(), version.document())
                .map(content -> new Declared(content, version.version(), version.recordedAt()));
    }

    /** A version of a committee's content, as its file said it. */
    record Declared(Committee content, String version, Instant recordedAt) {}

    private synchronized Optional<Committee> declared(CommitteeId id, String version, String digest, String document) {
        if (parsed.size() > MOST_PARSED) {
            parsed.remove(parsed.keySet().iterator().next());
        }
        return parsed.computeIfAbsent(id + " " + digest, key -> {
            Optional<Committee> content = reader.readContent(id.value(), document)
                    .fold(accepted -> Optional.of(accepted.committee()), unreadable -> Optional.empty());
            if (content.isEmpty()) {
                LOG.error(WORDS.keptUnreadable(id, version));
            }
            return content;
        });
    }
}

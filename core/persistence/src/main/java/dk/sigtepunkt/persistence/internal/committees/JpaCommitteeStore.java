package dk.sigtepunkt.persistence.internal.committees;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.CommitteeRecord;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.CommitteeVersion;
import dk.sigtepunkt.domain.committees.ContentChanges;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.Presence;
import dk.sigtepunkt.domain.committees.RecordedChange;
import dk.sigtepunkt.persistence.internal.actions.JpaActionStore;
import dk.sigtepunkt.persistence.internal.database.Database;
import dk.sigtepunkt.persistence.internal.database.OpenDatabase;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One writer at a time; an install that changes nothing keeps the committee's {@code since}. */
@Component(service = {CommitteeStore.class, ContentChanges.class})
public final class JpaCommitteeStore implements CommitteeStore {
    private final Database database;
    private final JpaActionStore actions;
    private final Clock clock;

    @Activate
    public JpaCommitteeStore(
            @Reference OpenDatabase database, @Reference JpaActionStore actions, @Reference Clock clock) {
        this.database = database.opened();
        this.actions = actions;
        this.clock = clock;
        database.port(open -> all());
    }

    @Override
    public List<CommitteeRecord> all() {
        return database.inTransaction(manager -> manager.createQuery(
                        "select c, v from CommitteeRow c, CommitteeVersionRow v"
                                + " where v.committeeId = c.id and v.seq = c.newestSeq",
                        Object[].class)
                .getResultStream()
                .map(pair -> ((CommitteeVersionRow) pair[1]).record((CommitteeRow) pair[0]))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList());
    }

    @Override
    public Optional<CommitteeRecord> find(CommitteeId id) {
        return database.inTransaction(manager -> find(manager, id)
                .flatMap(committee -> newest(manager, committee).map(version -> version.record(committee))));
    }

    @Override
    public List<CommitteeVersion> versionsAfter(int known, CommitteeId id) {
        return database.inTransaction(manager -> manager.createQuery(
                        "select v from CommitteeVersionRow v where v.committeeId = :committee order by v.seq",
                        CommitteeVersionRow.class)
                .setParameter("committee", id.value())
                .setFirstResult(known)
                .getResultStream()
                .map(CommitteeVersionRow::version)
                .toList());
    }

    /** Without the documents, which are large. */
    @Override
    public Optional<Instant> firstInstalled(CommitteeId id) {
        return database.inTransaction(manager -> manager.createQuery(
                        "select v.recordedAt from CommitteeVersionRow v where v.committeeId = :committee order by v.seq",
                        String.class)
                .setParameter("committee", id.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(UtcText::instant));
    }

    /** The newest version's changes come first, and those of one version in the order they were given in. */
    @Override
    public List<RecordedChange> changes(CommitteeId id) {
        return database.inTransaction(manager -> manager.createQuery(
                        "select c from CommitteeChangeRow c where c.committeeId = :committee"
                                + " order by c.versionSeq desc, c.seq",
                        CommitteeChangeRow.class)
                .setParameter("committee", id.value())
                .getResultStream()
                .map(CommitteeChangeRow::recorded)
                .toList());
    }

    @Override
    public synchronized void installed(
            CommitteeRecord record, Committee content, List<ItemChange> changes, AuditNote note) {
        Instant now = clock.instant();
        database.inTransaction(manager -> {
            CommitteeRow committee = find(manager, record.id()).orElseGet(() -> {
                CommitteeRow first = new CommitteeRow(record);
                manager.persist(first);
                return first;
            });
            boolean known = newest(manager, committee)
                    .filter(version -> version.holds(record))
                    .isPresent();
            if (!known) {
                int seq = committee.nextSeq();
                manager.persist(new CommitteeVersionRow(record, seq, now));
                keep(manager, record, seq, changes, now);
            }
            if (committee.newestSeq() > 1 || known) {
                came(manager, committee, record.since());
            }
            boolean changed = !known || !committee.installed();
            if (changed) {
                committee.becomes(true, record.since());
            }
            actions.take(manager, content, record.version(), now);
            if (changed) {
                database.note(manager, note);
            }
            return committee.id();
        });
        actions.reread(record.id());
    }

    @Override
    public synchronized void gone(CommitteeId id, CommitteeState state, Instant since, AuditNote note) {
        database.notedIfDone(note, manager -> {
            Optional<CommitteeRow> there = find(manager, id).filter(CommitteeRow::installed);
            there.ifPresent(committee -> {
                manager.persist(new CommitteePresenceRow(committee.id(), state, since));
                committee.becomes(false, since);
            });
            return there.isPresent();
        });
    }

    @Override
    public List<Presence> presences(CommitteeId id) {
        return database.inTransaction(manager -> manager.createQuery(
                        "select p from CommitteePresenceRow p where p.committeeId = :committee order by p.id",
                        CommitteePresenceRow.class)
                .setParameter("committee", id.value())
                .getResultStream()
                .map(CommitteePresenceRow::presence)
                .toList());
    }

    /** Being there from the first is not kept. */
    private static void came(EntityManager manager, CommitteeRow committee, Instant since) {
        if (!committee.installed()) {
            manager.persist(new CommitteePresenceRow(committee.id(), CommitteeState.ACTIVE, since));
        }
    }

    private static Optional<CommitteeRow> find(EntityManager manager, CommitteeId id) {
        return Optional.ofNullable(manager.find(CommitteeRow.class, id.value()));
    }

    private static Optional<CommitteeVersionRow> newest(EntityManager manager, CommitteeRow committee) {
        return manager.createQuery(
                        "select v from CommitteeVersionRow v where v.committeeId = :committee and v.seq = :seq",
                        CommitteeVersionRow.class)
                .setParameter("committee", committee.id())
                .setParameter("seq", committee.newestSeq())
                .getResultStream()
                .findFirst();
    }

    private static void keep(
            EntityManager manager, CommitteeRecord record, int versionSeq, List<ItemChange> changes, Instant now) {
        // The changes point at their version, which the mappings do not know.
        manager.flush();
        int seq = 0;
        for (ItemChange change : changes) {
            seq++;
            manager.persist(new CommitteeChangeRow(record, versionSeq, seq, change, now));
        }
    }
}

package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Remembers what committees once said; port, implemented by persistence. Nothing in it is ever deleted. */
@ProviderType
public interface CommitteeStore extends ContentChanges {
    /** Every committee ever installed, newest content each, in order of id. */
    List<CommitteeRecord> all();

    Optional<CommitteeRecord> find(CommitteeId id);

    /**
     * Keeps a committee's content as its newest version, with its actions and their steps and with what it changed, in one
     * transaction. Content that is already the newest under the same bundle version is not kept twice, nor are its
     * changes; the committee is marked installed in any case.
     *
     * @param note goes into the chain with content that is kept, and when a committee that was gone is there again
     */
    void installed(CommitteeRecord record, Committee content, List<ItemChange> changes, AuditNote note);

    /** Marks a committee as stopped or not installed since the given time; unknown ids and those that are gone are ignored. */
    void gone(CommitteeId id, CommitteeState state, Instant since, AuditNote note);

    /**
     * When a committee went and came back, oldest first; before the first of them it was there. Empty for one that never
     * went.
     */
    List<Presence> presences(CommitteeId id);

    /** Every version of a committee's content, newest first; empty for an unknown id. */
    default List<CommitteeVersion> versions(CommitteeId id) {
        List<CommitteeVersion> newestFirst = new ArrayList<>(versionsAfter(0, id));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /**
     * Those that came after the first ones, oldest first: versions are only ever added.
     *
     * @param known how many are remembered, and not read again
     */
    List<CommitteeVersion> versionsAfter(int known, CommitteeId id);

    /** When a committee's first version was kept; empty for an unknown id. */
    Optional<Instant> firstInstalled(CommitteeId id);
}

package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.List;
import java.util.Optional;

/**
 * A committee of somebody's, and what waits for that one in it.
 *
 * @param known empty for one that there is not, or not any more
 * @param waiting in the order of the kinds
 */
public record CommitteeWork(CommitteeId id, Optional<KnownCommittee> known, List<Waiting> waiting) {
    public CommitteeWork {
        waiting = List.copyOf(waiting);
    }

    /** Its id where it is gone. */
    public String name() {
        return known.map(one -> one.content().name()).orElseGet(id::value);
    }
}

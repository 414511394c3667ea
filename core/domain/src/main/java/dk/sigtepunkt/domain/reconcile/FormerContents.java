package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What committees declared earlier, as their files said it: without what was carried over. */
@FunctionalInterface
public interface FormerContents {
    FormerContents NONE = committee -> List.of();

    /**
     * Every version of a committee's content, newest first; empty for an unknown id. The content that is being looked at
     * may be among them. Not asked for when nothing is replaced.
     */
    List<Committee> versions(CommitteeId committee);

    /**
     * When a committee was installed for the first time, also one that is not there any more; empty when it is not known.
     * Of several that replace one focus area, the first takes what none of them declares.
     */
    default Optional<Instant> installedFirst(CommitteeId committee) {
        return Optional.empty();
    }
}

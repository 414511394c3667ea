package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What committees changed in what they say, to read. */
@ProviderType
public interface ContentChanges {
    /** Every change of a committee's content, newest first; empty for an unknown id. */
    List<RecordedChange> changes(CommitteeId id);

    /** @param known what was recorded later is left out; empty when all is told */
    default List<RecordedChange> changes(CommitteeId id, Optional<Instant> known) {
        return changes(id).stream()
                .filter(change -> known.filter(change.at()::isAfter).isEmpty())
                .toList();
    }
}

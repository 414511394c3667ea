package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What committees changed in what they say, to read. */
@ProviderType
public interface ContentChanges {
    /** Every change of a committee's content, newest first; empty for an unknown id. */
    List<RecordedChange> changes(CommitteeId id);
}

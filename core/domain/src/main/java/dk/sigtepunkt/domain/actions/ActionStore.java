package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What is kept of actions; nothing that was ever said of one is forgotten. */
@ProviderType
public interface ActionStore {
    /** Every action that a committee has or had, in the order of its newest content; closed ones too. */
    List<KeptAction> of(CommitteeId committee);
}

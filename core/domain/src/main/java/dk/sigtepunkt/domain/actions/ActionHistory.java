package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What is kept of actions, to be read; nothing that was ever said of one is forgotten. */
@ProviderType
public interface ActionHistory {
    /** All that is kept; the same object until something is written, and another one then. */
    ActionBook book();

    /** Every action that a committee has or had, in the order of its newest content; closed ones too. */
    default List<KeptAction> of(CommitteeId committee) {
        return book().of(committee);
    }
}

package dk.sigtepunkt.domain.municipality;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** What this installation of the product says of itself; the same from start to stop. */
@ProviderType
public interface Installation {
    Municipality municipality();

    /** The committees that come with the product and are not this municipality's; they are not served. */
    default Set<CommitteeId> leftOut() {
        return Set.of();
    }

    /** Where people live, as they are counted who take part; none when nobody is asked. */
    default List<String> parts() {
        return List.of();
    }
}

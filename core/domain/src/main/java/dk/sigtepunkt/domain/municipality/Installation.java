package dk.sigtepunkt.domain.municipality;

import dk.sigtepunkt.contracts.municipality.Municipality;
import org.osgi.annotation.versioning.ProviderType;

/** What this installation of the product says of itself; the same from start to stop. */
@ProviderType
public interface Installation {
    Municipality municipality();
}

package dk.sigtepunkt.domain.committees;

import org.osgi.annotation.versioning.ProviderType;

/** Which committees there are now. */
@ProviderType
public interface Catalogue {
    CatalogueSnapshot snapshot();

    /** True once every committee of the boot is read or refused. */
    boolean ready();
}

package dk.sigtepunkt.domain.committees;

import org.osgi.annotation.versioning.ProviderType;

/** Which committees there are now. */
@ProviderType
public interface Catalogue {
    /** Committees and figures at one moment; close it when the answer is made. */
    Reading open();

    /** The committees alone, for what shows no figure and asks no committee. */
    CatalogueSnapshot snapshot();

    /** True once every committee of the boot is read or refused. */
    boolean ready();
}

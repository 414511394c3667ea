package dk.sigtepunkt.domain.product;

import org.osgi.annotation.versioning.ProviderType;

/** Which database keeps what is stored. */
@ProviderType
public interface DatabaseProduct {
    /** Name and version as the database itself says them, and in Danish where it is; without passwords. */
    String describe();
}

package dk.sigtepunkt.domain.product;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The product as it is installed here. */
@ProviderType
public interface Product {
    String version();

    /** Tells this build from every other; empty when it cannot be told. */
    String build();

    /** Every part of others that is in the running server, by name; asked anew each time, since parts can be replaced. */
    List<ProductPart> parts();
}

package dk.sigtepunkt.security;

import org.osgi.annotation.versioning.ProviderType;

/** The secret that the first start puts into the data folder ({@code admin.token}, readable by its owner only). */
@ProviderType
public interface AdminToken {
    /** Compares in constant time. */
    boolean matches(String presented);

    /** The realm and scheme an HTTP answer asks for. */
    String CHALLENGE = "Bearer realm=\"sigtepunkt\"";
}

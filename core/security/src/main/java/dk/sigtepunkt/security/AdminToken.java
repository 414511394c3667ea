package dk.sigtepunkt.security;

import org.osgi.annotation.versioning.ProviderType;

/** The secret that the first start puts into the data folder ({@code admin.token}, readable by its owner only). */
@ProviderType
public interface AdminToken {
    /** Compares in constant time. */
    boolean matches(String presented);

    /** The realm and scheme an HTTP answer asks for. */
    String CHALLENGE = "Bearer realm=\"sigtepunkt\"";

    /** True when an {@code Authorization} header carries the token; null and other schemes do not. */
    default boolean authorizes(@org.jspecify.annotations.Nullable String header) {
        String scheme = "Bearer ";
        return header != null
                && header.regionMatches(true, 0, scheme, 0, scheme.length())
                && matches(header.substring(scheme.length()).strip());
    }
}

package dk.sigtepunkt.domain.credentials;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Makes of a password what can be kept; slow on purpose, and only so many at once; any thread. */
@ProviderType
public interface PasswordHashing {
    /** @return at most 200 characters, another one each time */
    String hash(String password);

    /**
     * Whether it is the password.
     *
     * @param hash as {@link #hash} made it, now or in an earlier version; empty where there is none: that takes as long as any
     *     other, and is false
     */
    boolean matches(String password, Optional<String> hash);

    /** Whether passwords are hashed better than this by now. */
    boolean outdated(String hash);
}

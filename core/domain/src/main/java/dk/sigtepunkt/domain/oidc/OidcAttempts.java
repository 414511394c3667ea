package dk.sigtepunkt.domain.oidc;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps sign-ins that are on their way, on whichever node they come back; port, implemented by persistence. */
@ProviderType
public interface OidcAttempts {
    /** More than this are not kept at once: nobody has to be known to begin one. */
    int MOST = 10_000;

    /**
     * Forgets what has expired and keeps this one.
     *
     * @return false when there are too many; then it was not kept
     */
    boolean begin(OidcAttempt attempt, Instant now);

    /** Hands an attempt out once: of all who ask for it, on all nodes, one gets it. Empty for none, and for an expired one. */
    Optional<OidcAttempt> take(String stateHash, Instant now);
}

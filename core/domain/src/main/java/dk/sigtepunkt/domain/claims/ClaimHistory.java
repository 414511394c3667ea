package dk.sigtepunkt.domain.claims;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The claims that were published, to be read by everybody; drafts are told by {@link ReadClaims} alone. */
@ProviderType
public interface ClaimHistory {
    /** All that is published; the same object until something is written, and another one then. */
    ClaimBook book();

    /** @param time what was published later is not in it; empty for all */
    default ClaimBook known(Optional<Instant> time) {
        ClaimBook all = book();
        return time.map(all::knownBy).orElse(all);
    }
}

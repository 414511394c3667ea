package dk.sigtepunkt.domain.influence;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What committees' people said of influences, to be read by everybody; there is no way to a draft from here. */
@ProviderType
public interface InfluenceHistory {
    /** All that is said; the same object until something more is, and another one then. */
    InfluenceBook book();

    /** @param time what was said later is not in it; empty for all that is */
    default InfluenceBook known(Optional<Instant> time) {
        InfluenceBook all = book();
        return time.map(all::knownBy).orElse(all);
    }
}

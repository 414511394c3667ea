package dk.sigtepunkt.domain.sections;

import java.time.Instant;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What committees have released, for everybody to read; there is no way to a draft from here. */
@ProviderType
public interface ReleasedSections {
    /** All that is released; the same object until something more is, and another one then. */
    ReleasedBook book();

    /** @param time what was released later is not in it; empty for all that is */
    default ReleasedBook known(Optional<Instant> time) {
        ReleasedBook all = book();
        return time.map(all::knownBy).orElse(all);
    }
}

package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.domain.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Where a door, and whatever answers somebody, opens the readings that it answers from. */
@ProviderType
@FunctionalInterface
public interface ReadersCatalogue {
    /** The catalogue with the figures that somebody may read. */
    Catalogue of(Actor asker);
}

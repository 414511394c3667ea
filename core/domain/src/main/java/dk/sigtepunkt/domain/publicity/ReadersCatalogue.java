package dk.sigtepunkt.domain.publicity;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.Catalogue;
import org.osgi.annotation.versioning.ProviderType;

/** Where a door opens the readings that it answers from. */
@ProviderType
@FunctionalInterface
public interface ReadersCatalogue {
    /** The catalogue with the figures that somebody may read. */
    Catalogue of(Actor asker);
}

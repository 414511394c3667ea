package dk.sigtepunkt.domain.committees;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/** Which committees there are now. */
@ProviderType
public interface Catalogue {
    /** Committees and figures at one moment; close it when the answer is made. */
    Reading open();

    /**
     * Committees and figures as they were known at a time, for one answer; close it too. A committee has the content
     * that was newest then, and before its first version its first one; figures that became known later are not there.
     */
    Reading openAsOf(Instant time);

    /** The committees alone, for what shows no figure and asks no committee. */
    CatalogueSnapshot snapshot();

    /**
     * What a reading that is opened now is made from, at the latest: take it first and open the reading then. What was made
     * from an equal one still holds.
     */
    default CatalogueState state() {
        return CatalogueState.unlikeAll();
    }

    /** True once every committee of the boot is read or refused. */
    boolean ready();
}

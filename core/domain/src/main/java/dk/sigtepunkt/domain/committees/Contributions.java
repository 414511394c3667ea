package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** What committees themselves want to say in a report, asked through the one boundary around plug-in code. */
@ProviderType
public interface Contributions {
    /**
     * One answer for each committee of the snapshot that has a contribution, or had one when it was last there; a broken
     * one answers a failure, never a throw. Takes a few seconds at most. The snapshot must belong to a reading that is
     * still open.
     */
    Map<CommitteeId, Statement> forPeriod(CatalogueSnapshot committees, Period period);

    /** The committees of the snapshot whose contribution, in the version the snapshot shows, fails now. */
    Map<CommitteeId, Fault> faults(CatalogueSnapshot committees);
}

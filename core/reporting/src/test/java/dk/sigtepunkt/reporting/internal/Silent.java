package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.Statement;
import java.util.Map;

/** No committee has anything to say. */
final class Silent implements Contributions {
    @Override
    public Map<CommitteeId, Statement> forPeriod(CatalogueSnapshot committees, Period period) {
        return Map.of();
    }

    @Override
    public Map<CommitteeId, Fault> faults(CatalogueSnapshot committees) {
        return Map.of();
    }
}

package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.Statement;
import java.util.HashMap;
import java.util.Map;

/** What the committees say, put there by a test. */
public final class MemoryContributions implements Contributions {
    public final Map<CommitteeId, Statement> statements = new HashMap<>();
    public final Map<CommitteeId, Fault> faults = new HashMap<>();

    @Override
    public Map<CommitteeId, Statement> forPeriod(CatalogueSnapshot committees, Period period) {
        return Map.copyOf(statements);
    }

    @Override
    public Map<CommitteeId, Fault> faults(CatalogueSnapshot committees) {
        return Map.copyOf(faults);
    }
}

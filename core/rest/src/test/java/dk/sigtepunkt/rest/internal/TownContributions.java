package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Contributions;
import dk.sigtepunkt.domain.committees.Fault;
import dk.sigtepunkt.domain.committees.Statement;
import java.util.Map;

/** Says what it is given, or breaks. */
public final class TownContributions implements Contributions {
    private volatile Map<CommitteeId, Statement> statements = Map.of();
    private volatile boolean broken;

    void say(CommitteeId committee, Statement statement) {
        statements = Map.of(committee, statement);
    }

    void breakDown() {
        broken = true;
    }

    @Override
    public Map<CommitteeId, Statement> forPeriod(CatalogueSnapshot committees, Period period) {
        if (broken) {
            throw new IllegalStateException("broken as the test wants it");
        }
        return statements;
    }

    @Override
    public Map<CommitteeId, Fault> faults(CatalogueSnapshot committees) {
        return Map.of();
    }
}

package dk.sigtepunkt.domain.committees;

import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.contracts.plugin.Contribution;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** What committees themselves want to say in a report, asked through the one boundary around plug-in code. */
@ProviderType
public interface Contributions {
    /** One answer for each committee that has a contribution; a broken one answers a failure, never a throw. */
    Map<CommitteeId, Contribution> forPeriod(Period period);
}

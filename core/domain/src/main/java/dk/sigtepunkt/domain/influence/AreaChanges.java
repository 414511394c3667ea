package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What changed in a quarter, as the report of the quarter knows it. */
@ProviderType
public interface AreaChanges {
    /**
     * In the order of the areas; of one area statuses first, then what was done, then targets.
     *
     * @param reading of no quarter alone
     * @return none for a quarter that no strategy is reported for
     */
    List<AreaChange> in(Reading reading, Period quarter);
}

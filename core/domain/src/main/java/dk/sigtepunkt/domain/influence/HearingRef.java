package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;

/**
 * That a committee is heard on a change in another one's area.
 *
 * @param change as {@link AreaChange#key}
 */
public record HearingRef(Period quarter, String change, CommitteeId committee) {
    @Override
    public String toString() {
        return "%s %s (%s)".formatted(quarter.code(), change, committee);
    }
}

package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Instant;
import java.util.Optional;

/** Whether what is due of a quarter has come. */
public interface QuarterDeliveries {
    /**
     * @param known what became known later has not come yet; empty for now
     * @return when it came; empty for not yet, and when it was taken back
     */
    Optional<Instant> delivered(CommitteeId committee, Period quarter, Optional<Instant> known);
}

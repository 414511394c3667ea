package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.domain.committees.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether what is due of a quarter has come. */
public interface QuarterDeliveries {
    /**
     * @param reading of no quarter alone; what became known later than it knows has not come yet
     * @return when it came; empty for not yet, and when it was taken back
     */
    Optional<Instant> delivered(AwaitedDelivery what, Reading reading);

    /** All that people wrote by which it is told, each the same object until something is written; figures are a reading's. */
    List<Object> written();
}

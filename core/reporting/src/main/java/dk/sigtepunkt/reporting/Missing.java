package dk.sigtepunkt.reporting;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something a reader should have had but does not.
 *
 * @param focusArea empty when a whole committee is missing
 * @param since the day from which it has been missing: never after the quarter's end, nor after the day whose knowledge
 *     is shown; empty where there is no such day
 * @param sentence Danish: what is missing, and since when where the day is not given
 */
public record Missing(
        CommitteeId committee,
        Optional<FocusAreaRef> focusArea,
        Optional<IndicatorId> indicator,
        Optional<LocalDate> since,
        String sentence) {}

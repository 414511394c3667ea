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
 * @param since the day from which it has been missing, when that is known
 * @param sentence Danish: what is missing and since when
 */
public record Missing(
        CommitteeId committee,
        Optional<FocusAreaRef> focusArea,
        Optional<IndicatorId> indicator,
        Optional<LocalDate> since,
        String sentence) {}

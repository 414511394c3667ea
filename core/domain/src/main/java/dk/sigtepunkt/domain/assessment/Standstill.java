package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;

/**
 * That no newer figure was there to be judged than a quarter before.
 *
 * @param before that quarter
 * @param due until when the next figure is to come
 * @param readOn the day whose knowledge is shown
 */
public record Standstill(Period before, LocalDate due, LocalDate readOn) {
    /** Whether the next figure should have come by the day that is read. */
    public boolean overdue() {
        return due.isBefore(readOn);
    }
}

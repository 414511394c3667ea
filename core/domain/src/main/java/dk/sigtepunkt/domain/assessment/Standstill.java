package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;

/**
 * That no newer figure was there to be judged than a quarter before.
 *
 * @param before that quarter
 * @param due until when the next figure is to come
 */
public record Standstill(Period before, LocalDate due) {
    /** Whether the next figure should have come by the end of the quarter that is judged. */
    public boolean overdue() {
        return due.isBefore(before.next().end());
    }
}

package dk.sigtepunkt.contracts.committee;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something on an action's way that is either reached or not.
 *
 * @param due the last day on which it is in time
 */
public record Milestone(String title, LocalDate due) {
    static final Comparator<Milestone> BY_DAY = Comparator.comparing(Milestone::due);

    public Milestone {
        ValueCheck.text("milepælens titel", title);
    }
}

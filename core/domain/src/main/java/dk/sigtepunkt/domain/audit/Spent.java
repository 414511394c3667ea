package dk.sigtepunkt.domain.audit;

/**
 * What a write adds to a sum that is kept of a report: which one, and how much. It says nothing of who wrote, and is kept
 * without the time at which it was.
 *
 * @param report its name
 * @param committee whose it is; empty for one that is no committee's
 * @param quarter code of the one that it is about
 * @param work code of the kind of work
 * @param minutes not negative
 */
public record Spent(String report, String committee, String quarter, String work, int minutes) {
    /** @throws IllegalArgumentException when it takes away */
    public Spent {
        if (minutes < 0) {
            throw new IllegalArgumentException("less than nothing: " + minutes);
        }
    }
}

package dk.sigtepunkt.domain.wording;

/**
 * An action by what it is called, and how much may be said of it.
 *
 * @param key that no other action has
 * @param title as people write it in their texts
 * @param most that may be said of what it has done
 * @param grade what the best claim on it that everybody reads is graded, in Danish; empty for none
 */
public record GradedAction(String key, String title, Strength most, String grade) {
    /** One on which there is no claim, as it may be that it has a part in something. */
    public static GradedAction unclaimed(String key, String title) {
        return new GradedAction(key, title, Strength.HINTS, "");
    }
}

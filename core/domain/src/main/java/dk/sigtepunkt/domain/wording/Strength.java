package dk.sigtepunkt.domain.wording;

/** How much words claim that an action has done to an effect, from the least to the most. */
public enum Strength {
    /** Nothing: both may be told, side by side. */
    NONE,
    /** That it may be so: <i>kan have bidraget til</i>, <i>tyder på</i>. */
    HINTS,
    /** That it probably is so: <i>har sandsynligvis bidraget til</i>. */
    LIKELY,
    /** That the action has a part in it: <i>har bidraget til</i>. */
    SUPPORTED,
    /** That the one comes of the other: <i>har medført</i>, <i>takket være</i>. More than plausibility, so more than any grade. */
    CAUSES;

    /** Whether it says more than the other. */
    public boolean exceeds(Strength other) {
        return compareTo(other) > 0;
    }

    Strength atMost(Strength most) {
        return exceeds(most) ? most : this;
    }
}

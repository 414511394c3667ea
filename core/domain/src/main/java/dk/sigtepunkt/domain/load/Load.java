package dk.sigtepunkt.domain.load;

/**
 * What a committee has on its hands. Drafts are no part of it: how many there are is the committee's own.
 *
 * @param actions that are identified, decided or going on
 * @param questions that wait for the committee's answer
 */
public record Load(int areas, int actions, int indicators, int questions) {
    public int total() {
        return areas + actions + indicators + questions;
    }

    /** How many there are beyond the limit; 0 for none. */
    public int over(LoadLimit limit) {
        return Math.max(0, total() - limit.mostLiveElements());
    }
}

package dk.sigtepunkt.domain.breadth;

import java.util.Optional;
import java.util.SortedMap;

/**
 * What is told of a number of people.
 *
 * @param different how many of them were not counted on another occasion too; empty where it is not told
 * @param firstTimers empty where it is not told; of none where nobody asked
 * @param ages empty where they are not told; those of whom no age is known are in none of them
 * @param places as the ages
 */
public record ShownTurnout(
        int participants,
        Optional<PartOf> different,
        Optional<PartOf> firstTimers,
        Optional<SortedMap<AgeGroup, Integer>> ages,
        Optional<SortedMap<String, Integer>> places) {
    /** All of it, to those who counted them. */
    static ShownTurnout whole(Turnout whole) {
        return new ShownTurnout(
                whole.participants(),
                Optional.of(whole.different()),
                Optional.of(whole.firstTimers()),
                Optional.of(whole.ages()),
                Optional.of(whole.places()));
    }
}

package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What everybody is told of those who took part in one area's communities in one quarter. Whatever is told of more than that is
 * a sum of tallies, so that no two things that are told differ by less than one of them.
 *
 * @param occasions how many, by whom they were arranged
 * @param shown empty where they are too few to be told of
 * @param standing false when something in it was taken back after the quarter's end: then it is shown as it was and no part of sums
 */
public record AreaTally(
        FocusAreaRef area,
        Period quarter,
        Map<Arranger, Integer> occasions,
        Optional<ShownTurnout> shown,
        boolean standing) {
    public AreaTally {
        occasions = Map.copyOf(occasions);
    }

    static AreaTally of(FocusAreaRef area, Period quarter, List<TurnoutEntry> entries, boolean standing) {
        Map<Arranger, Integer> occasions = new EnumMap<>(Arranger.class);
        entries.forEach(one -> occasions.merge(one.occasion().arranger(), 1, Integer::sum));
        int least =
                entries.stream().mapToInt(one -> one.occasion().least()).max().orElseThrow();
        Turnout whole = entries.stream().map(TurnoutEntry::turnout).reduce(Turnout.NONE, Turnout::plus);
        return new AreaTally(area, quarter, occasions, new SmallCounts(least).shown(whole), standing);
    }

    /** How many occasions there were. */
    public int times() {
        return (int) Turnout.sum(occasions.values());
    }
}

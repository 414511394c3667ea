package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every occasion that was counted; immutable.
 *
 * @param all in the order of their numbers
 */
public record TurnoutBook(List<CountedOccasion> all) {
    public static final TurnoutBook EMPTY = new TurnoutBook(List.of());

    private static final Comparator<AreaTally> NEWEST_FIRST = Comparator.comparing(AreaTally::quarter)
            .reversed()
            .thenComparing(tally -> tally.area().toString());

    public TurnoutBook {
        all = List.copyOf(all);
    }

    public Optional<CountedOccasion> find(int number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    /** A committee's own, newest first. */
    public List<CountedOccasion> of(CommitteeId committee) {
        return all.stream()
                .filter(one -> one.committee().equals(committee))
                .sorted(Comparator.comparing(CountedOccasion::number).reversed())
                .toList();
    }

    public TurnoutBook knownBy(Instant time) {
        return new TurnoutBook(
                all.stream().flatMap(one -> one.knownBy(time).stream()).toList());
    }

    /**
     * What everybody is told at some moment: each area's quarters that were over by then, as they stood at their end; newest
     * first.
     */
    public List<AreaTally> tallies(Instant now) {
        record Place(FocusAreaRef area, Period quarter) {}
        return knownBy(now).all().stream()
                .filter(one -> Danish.endOf(one.quarter().end()).isBefore(now))
                .filter(one -> atEnd(one).last().counts())
                .collect(Collectors.groupingBy(
                        one -> new Place(atEnd(one).last().occasion().area(), one.quarter())))
                .entrySet()
                .stream()
                .map(one -> tally(one.getKey().area(), one.getKey().quarter(), one.getValue()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static AreaTally tally(FocusAreaRef area, Period quarter, List<CountedOccasion> some) {
        List<TurnoutEntry> then = some.stream().map(one -> atEnd(one).last()).toList();
        boolean standing = some.stream().allMatch(one -> one.last().counts());
        return AreaTally.of(area, quarter, then, standing);
    }

    /** As it stood when its quarter ended. */
    private static CountedOccasion atEnd(CountedOccasion one) {
        return one.knownBy(Danish.endOf(one.quarter().end())).orElseThrow();
    }
}

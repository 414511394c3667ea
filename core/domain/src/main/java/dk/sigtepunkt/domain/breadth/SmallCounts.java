package dk.sigtepunkt.domain.breadth;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Hides what is told of too few. People are divided in four ways: counted before or not, for the first time or not, by age, by
 * place. Of a division that has a part that is too small nothing is told, since the other parts would tell how small it is; nor
 * can it be guessed from which parts are hidden.
 *
 * @param least a part has none in it, or so many
 */
record SmallCounts(int least) {
    /** Fewer than three can be told from one another by one of them. */
    static final int FEWEST = 3;

    SmallCounts {
        if (least < FEWEST) {
            throw new IllegalArgumentException("a part of %d can be told".formatted(least));
        }
    }

    /** What can be told; empty where all of them are too few. */
    Optional<ShownTurnout> shown(Turnout whole) {
        return whole.participants() < least ? Optional.empty() : Optional.of(divided(whole));
    }

    private ShownTurnout divided(Turnout whole) {
        return new ShownTurnout(
                whole.participants(),
                part(whole.different(), whole),
                part(whole.firstTimers(), whole),
                parts(whole.ages(), whole),
                parts(whole.places(), whole));
    }

    private Optional<PartOf> part(PartOf some, Turnout whole) {
        return told(IntStream.of(some.count(), some.of() - some.count(), whole.participants() - some.of()))
                ? Optional.of(some)
                : Optional.empty();
    }

    private <K> Optional<SortedMap<K, Integer>> parts(SortedMap<K, Integer> parts, Turnout whole) {
        int rest = whole.participants() - (int) Turnout.sum(parts.values());
        return told(IntStream.concat(numbers(parts.values()), IntStream.of(rest)))
                ? Optional.of(parts)
                : Optional.empty();
    }

    private static IntStream numbers(Collection<Integer> parts) {
        return parts.stream().mapToInt(Integer::intValue);
    }

    private boolean told(IntStream parts) {
        return parts.allMatch(one -> one == 0 || one >= least);
    }
}

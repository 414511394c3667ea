package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One occasion on which people were counted, with all that was written of it.
 *
 * @param number counted from 1 over the whole municipality
 * @param entries at least one, in the order in which they were written; the last one holds
 */
public record CountedOccasion(int number, List<TurnoutEntry> entries) {
    public CountedOccasion {
        entries = List.copyOf(entries);
    }

    public CountedOccasion with(TurnoutEntry other) {
        List<TurnoutEntry> all = new ArrayList<>(entries);
        all.add(other);
        return new CountedOccasion(number, all);
    }

    public CommitteeId committee() {
        return entries.get(0).occasion().area().committee();
    }

    /** How often it was written: another number is another state. */
    public int version() {
        return entries.size();
    }

    public TurnoutEntry last() {
        return entries.get(entries.size() - 1);
    }

    /** In which it counts, once for all: the one in which it was written down, whenever it took place. */
    public Period quarter() {
        return Danish.quarter(entries.get(0).by().at());
    }

    /** Whether its quarter is going on, so that it can be written otherwise. */
    public boolean open(Instant now) {
        return quarter().equals(Danish.quarter(now));
    }

    /** The same as it was known at an earlier time; empty when it was not written down yet. */
    public Optional<CountedOccasion> knownBy(Instant time) {
        List<TurnoutEntry> known =
                entries.stream().filter(entry -> !entry.by().at().isAfter(time)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new CountedOccasion(number, known));
    }
}

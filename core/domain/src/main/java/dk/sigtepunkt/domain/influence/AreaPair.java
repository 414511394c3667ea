package dk.sigtepunkt.domain.influence;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * From one focus area to another; there is one influence at most.
 *
 * @param from where something happens
 * @param to where it is felt
 */
public record AreaPair(FocusAreaRef from, FocusAreaRef to) implements Comparable<AreaPair> {
    public static AreaPair of(Influence influence) {
        return new AreaPair(influence.from(), influence.to());
    }

    /** The committees that have a word in it: one when both areas are its own, else that of the first area first. */
    public List<CommitteeId> committees() {
        return Stream.of(from.committee(), to.committee()).distinct().toList();
    }

    public boolean within() {
        return from.committee().equals(to.committee());
    }

    public boolean at(FocusAreaRef area) {
        return from.equals(area) || to.equals(area);
    }

    /** The area at the other end than one of a committee's own. */
    public FocusAreaRef other(CommitteeId own) {
        return from.committee().equals(own) ? to : from;
    }

    @Override
    public int compareTo(AreaPair other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return from + ">" + to;
    }
}

package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.Optional;

/**
 * Whose wheel it is: a committee's, or that of a body that is none here; written {@code committee.havn}, {@code body.raadet}.
 *
 * @param key the committee's id, or the key that the strategy gives the body
 */
public record WheelRef(boolean committee, String key) implements Comparable<WheelRef> {
    private static final String COMMITTEE = "committee.";
    private static final String BODY = "body.";

    public static WheelRef of(CommitteeId committee) {
        return new WheelRef(true, committee.value());
    }

    public static WheelRef ofBody(String key) {
        return new WheelRef(false, key);
    }

    /** What somebody sent; empty when it cannot be one. */
    public static Optional<WheelRef> find(String written) {
        boolean committee = written.startsWith(COMMITTEE);
        String key = written.substring(written.indexOf('.') + 1);
        // A body's key is of the same form as a committee's.
        return CommitteeId.find(key)
                .filter(form -> committee || written.startsWith(BODY))
                .map(form -> new WheelRef(committee, key));
    }

    /** Empty for a body that is none. */
    public Optional<CommitteeId> committeeId() {
        return committee ? Optional.of(new CommitteeId(key)) : Optional.empty();
    }

    @Override
    public int compareTo(WheelRef other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return (committee ? COMMITTEE : BODY) + key;
    }
}

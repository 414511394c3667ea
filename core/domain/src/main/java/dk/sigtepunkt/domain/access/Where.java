package dk.sigtepunkt.domain.access;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which committee somebody wants to do something. */
public final class Where {
    /** What is no committee's alone: for who is bound to none. */
    public static final Where EVERYWHERE = new Where(Optional.empty(), false);

    /** In one that is not known yet: for a door that asks before it has read what comes, and for menus. */
    public static final Where SOMEWHERE = new Where(Optional.empty(), true);

    private final Optional<CommitteeId> committee;
    private final boolean any;

    private Where(Optional<CommitteeId> committee, boolean any) {
        this.committee = committee;
        this.any = any;
    }

    public static Where in(CommitteeId committee) {
        return new Where(Optional.of(committee), false);
    }

    /** Empty for all of them, and for one that is not known yet. */
    public Optional<CommitteeId> committee() {
        return committee;
    }

    /** Whether it lies within what a role that is bound to a committee covers. */
    boolean within(CommitteeId bound) {
        return any || committee.filter(bound::equals).isPresent();
    }

    /** What of it lies in some committees: of one that is not known yet each of them, of what is no committee's alone nothing. */
    List<Where> among(Set<CommitteeId> some) {
        if (any) {
            return some.stream().map(Where::in).toList();
        }
        return committee.filter(some::contains).map(Where::in).stream().toList();
    }
}

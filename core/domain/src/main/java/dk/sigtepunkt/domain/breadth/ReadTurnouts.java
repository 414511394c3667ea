package dk.sigtepunkt.domain.breadth;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells people what their own committee has counted; the one door by which a single occasion is read. */
@Component(service = ReadTurnouts.class)
public final class ReadTurnouts {
    private final TurnoutStore store;
    private final FrontDoor door;

    @Activate
    public ReadTurnouts(@Reference TurnoutStore store, @Reference FrontDoor door) {
        this.store = store;
        this.door = door;
    }

    /**
     * A committee's occasions, newest first; none to who counts nothing there.
     *
     * @param known when; what was written later is not in it; empty for now
     */
    public List<CountedOccasion> of(CommitteeId committee, Actor actor, Optional<Instant> known) {
        return may(committee, actor) ? book(known).of(committee) : List.of();
    }

    /** One with all that was written of it; empty to whoever may not read it, as when there is none. */
    public Optional<CountedOccasion> find(int number, Actor actor, Optional<Instant> known) {
        return book(known).find(number).filter(one -> may(one.committee(), actor));
    }

    private TurnoutBook book(Optional<Instant> known) {
        TurnoutBook all = store.book();
        return known.map(all::knownBy).orElse(all);
    }

    private boolean may(CommitteeId committee, Actor actor) {
        return door.policy()
                .objection(actor, Permission.KEEP_TURNOUTS, Where.in(committee))
                .isEmpty();
    }
}

package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which a person lets held figures in, or throws them away. */
@Component(service = DecideQuarantine.class)
public final class DecideQuarantine {
    private final SourceOrders orders;
    private final Sources sources;
    private final FrontDoor door;

    @Activate
    public DecideQuarantine(@Reference SourceOrders orders, @Reference Sources sources, @Reference FrontDoor door) {
        this.orders = orders;
        this.sources = sources;
        this.door = door;
    }

    /**
     * @param verdict released or rejected
     * @param reason kept with it; a decision without one is not taken
     */
    public SourceOutcome decide(long quarantineCase, QuarantineCase.Verdict verdict, String reason, Actor actor) {
        Where where = sources.held(quarantineCase)
                .map(held -> Where.in(held.arrival().source().committee()))
                .orElse(Where.SOMEWHERE);
        return door.objection(actor, Permission.DECIDE_QUARANTINE, where)
                .map(SourceOutcome::denied)
                .orElseGet(() -> orders.decide(quarantineCase, verdict, reason, actor));
    }
}

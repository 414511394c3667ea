package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which a person lets held figures in, or throws them away. */
@Component(service = DecideQuarantine.class)
public final class DecideQuarantine {
    private final SourceOrders orders;
    private final Policy policy = Policy.HOUSE;

    @Activate
    public DecideQuarantine(@Reference SourceOrders orders) {
        this.orders = orders;
    }

    /**
     * @param verdict released or rejected
     * @param reason kept with it; a decision without one is not taken
     */
    public SourceOutcome decide(long quarantineCase, QuarantineCase.Verdict verdict, String reason, Actor actor) {
        return policy.objection(actor, Permission.DECIDE_QUARANTINE)
                .map(SourceOutcome::denied)
                .orElseGet(() -> orders.decide(quarantineCase, verdict, reason, actor));
    }
}

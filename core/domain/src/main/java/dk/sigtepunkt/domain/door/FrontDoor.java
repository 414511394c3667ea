package dk.sigtepunkt.domain.door;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditEntry.Outcome;
import dk.sigtepunkt.domain.audit.AuditEntry.What;
import dk.sigtepunkt.domain.audit.AuditLog;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the policy for everybody who wants to do something, and notes whom it refuses. */
@Component(service = FrontDoor.class)
public final class FrontDoor {
    /** The act of a record of somebody who was turned away. */
    public static final String TURNED_AWAY = "turned-away";

    private final AuditLog log;
    private final Clock clock;
    private final Policy policy;
    private final NotedRefusals refusals = new NotedRefusals();

    @Activate
    public FrontDoor(@Reference AuditLog log, @Reference Clock clock) {
        this(log, clock, Policy.HOUSE);
    }

    /** Where other rules than the house's say who may. */
    public FrontDoor(AuditLog log, Clock clock, Policy policy) {
        this.log = log;
        this.clock = clock;
        this.policy = policy;
    }

    public Policy policy() {
        return policy;
    }

    /**
     * For somebody who is about to do something: a refusal goes into the chain. Who asks only in order to show what one may
     * asks the {@link #policy()}.
     *
     * @return why not; empty when the actor may
     */
    public Optional<Denied> objection(Actor actor, Permission permission, Where where) {
        Optional<Denied> denied = policy.objection(actor, permission, where);
        denied.filter(why -> !why.unknown()).ifPresent(why -> refused(actor, permission, where));
        return denied;
    }

    /** For what is no transaction of the database: that it begins is noted before, and how it ended after. */
    public void noted(Actor actor, Permission permission, String act, About about, Runnable work) {
        note(actor, permission, act, about, Outcome.BEGUN);
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            note(actor, permission, act, about, done ? Outcome.DONE : Outcome.FAILED);
        }
    }

    /** A record of its own, of what no store notes. */
    public void note(Actor actor, Permission permission, String act, About about, Outcome outcome) {
        log.note(AuditNote.of(clock.instant(), actor, new What(permission.name(), act, outcome), about));
    }

    private void refused(Actor actor, Permission permission, Where where) {
        String committee = where.committee().map(CommitteeId::value).orElse("");
        if (refusals.worthNoting(kind(actor, permission, committee), clock.instant())) {
            note(actor, permission, TURNED_AWAY, new About("committee", committee, committee), Outcome.REFUSED);
        }
    }

    /** Whoever tries another door leaves a record there too. */
    private static String kind(Actor actor, Permission permission, String committee) {
        return String.join("|", actor.name(), actor.means().name(), permission.name(), committee);
    }
}

package dk.sigtepunkt.domain.door;

import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.audit.AuditLog;
import dk.sigtepunkt.domain.audit.MemoryAuditLog;
import java.time.Clock;

/** Front doors of tests. */
public final class Doors {
    private Doors() {}

    /** With the rules of the house, whose records nobody reads. */
    public static FrontDoor house() {
        return house(new MemoryAuditLog());
    }

    public static FrontDoor house(AuditLog log) {
        return new FrontDoor(log, Clock.systemUTC());
    }

    public static FrontDoor with(Policy policy) {
        return with(policy, new MemoryAuditLog());
    }

    public static FrontDoor with(Policy policy, AuditLog log) {
        return new FrontDoor(log, Clock.systemUTC(), policy);
    }

    /** For which an hour goes by between any two who come, so that each one who is turned away is noted. */
    public static FrontDoor notingEachTime(Policy policy, AuditLog log) {
        return new FrontDoor(log, new HourlyClock(), policy);
    }
}

package dk.sigtepunkt.domain.audit;

import java.time.Clock;

final class MemoryAuditTrailTest extends AuditTrailContract {
    private final MemoryAuditTrail trail = new MemoryAuditTrail(Clock.systemUTC());

    @Override
    protected AuditTrail opened() {
        return trail;
    }

    @Override
    protected ChainLink append(AuditNote note) {
        return trail.append(note);
    }

    @Override
    protected void erase(long seq) {
        trail.reasons.remove(seq);
    }
}

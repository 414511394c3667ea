package dk.sigtepunkt.domain.audit;

import java.time.Clock;

/** Writes down where the chain ends, so long as it is the chain whose end was written down before. */
public final class KeepHead {
    private final AuditTrail trail;
    private final AuditHeadStore heads;
    private final Clock clock;
    private final String node;

    /** @param node which server it is */
    public KeepHead(AuditTrail trail, AuditHeadStore heads, Clock clock, String node) {
        this.trail = trail;
        this.heads = heads;
        this.clock = clock;
        this.node = node;
    }

    /** What came of it. */
    public enum Outcome {
        KEPT,
        NOTHING_NEW,
        /** What is known stays: it is what proves it. */
        ANOTHER_CHAIN
    }

    public Outcome keep() {
        AuditHead end = trail.head();
        if (heads.known().latest().filter(known -> !leadsTo(known.head())).isPresent()) {
            return Outcome.ANOTHER_CHAIN;
        }
        boolean kept = end.seq() > 0 && heads.keep(new KeptHead(end, clock.instant(), node));
        return kept ? Outcome.KEPT : Outcome.NOTHING_NEW;
    }

    private boolean leadsTo(AuditHead known) {
        return trail.after(known.seq() - 1, 1).stream()
                .anyMatch(link -> link.head().equals(known));
    }
}

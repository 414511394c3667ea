package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Decisions that are forgotten when the test ends. */
public final class MemoryCouncilDecisions implements CouncilDecisionStore {
    private final List<CouncilDecision> kept = new CopyOnWriteArrayList<>();

    @Override
    public List<CouncilDecision> all() {
        return List.copyOf(kept);
    }

    @Override
    public void keep(CouncilDecision decision, AuditNote note) {
        kept.add(decision);
    }
}

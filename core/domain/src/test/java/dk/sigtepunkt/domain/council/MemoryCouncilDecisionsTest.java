package dk.sigtepunkt.domain.council;

final class MemoryCouncilDecisionsTest extends CouncilDecisionStoreContract {
    private final MemoryCouncilDecisions decisions = new MemoryCouncilDecisions();

    @Override
    protected CouncilDecisionStore opened() {
        return decisions;
    }

    @Override
    protected CouncilDecisionStore again() {
        return decisions;
    }
}

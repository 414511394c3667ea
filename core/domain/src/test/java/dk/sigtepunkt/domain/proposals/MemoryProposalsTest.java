package dk.sigtepunkt.domain.proposals;

final class MemoryProposalsTest extends ProposalStoreContract {
    private final MemoryProposals proposals = new MemoryProposals();

    @Override
    protected ProposalStore proposals() {
        return proposals;
    }
}

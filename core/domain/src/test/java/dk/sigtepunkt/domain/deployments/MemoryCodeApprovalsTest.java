package dk.sigtepunkt.domain.deployments;

final class MemoryCodeApprovalsTest extends CodeApprovalStoreContract {
    @Override
    protected CodeApprovalStore opened() {
        return new MemoryCodeApprovals();
    }
}

package dk.sigtepunkt.domain.audit;

final class MemoryAuditHeadsTest extends AuditHeadStoreContract {
    private final MemoryAuditHeads heads = new MemoryAuditHeads();

    @Override
    protected AuditHeadStore opened() {
        return heads;
    }

    @Override
    protected AuditHeadStore again() {
        return heads;
    }
}

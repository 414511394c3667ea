package dk.sigtepunkt.domain.evidence;

final class MemoryEvidenceTest extends EvidenceStoreContract {
    private final MemoryEvidence evidence = new MemoryEvidence();

    @Override
    protected EvidenceFiles files() {
        return evidence;
    }

    @Override
    protected EvidenceStore evidence() {
        return evidence;
    }
}

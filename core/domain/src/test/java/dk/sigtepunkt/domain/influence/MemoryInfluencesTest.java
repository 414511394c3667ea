package dk.sigtepunkt.domain.influence;

final class MemoryInfluencesTest extends InfluenceStoreContract {
    private final MemoryInfluences influences = new MemoryInfluences();

    @Override
    protected InfluenceStore influences() {
        return influences;
    }
}

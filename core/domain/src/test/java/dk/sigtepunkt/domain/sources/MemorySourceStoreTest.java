package dk.sigtepunkt.domain.sources;

final class MemorySourceStoreTest extends SourceStoreContract {
    @Override
    protected SourceStore opened() {
        return new MemorySourceStore();
    }
}

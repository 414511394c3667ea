package dk.sigtepunkt.domain.sections;

final class MemorySectionsTest extends SectionStoreContract {
    private final MemorySections sections = new MemorySections();

    @Override
    protected SectionStore sections() {
        return sections;
    }
}

package dk.sigtepunkt.domain.templates;

final class MemoryTemplatesTest extends TemplateStoreContract {
    private final MemoryTemplates templates = new MemoryTemplates();

    @Override
    protected TemplateStore templates() {
        return templates;
    }
}

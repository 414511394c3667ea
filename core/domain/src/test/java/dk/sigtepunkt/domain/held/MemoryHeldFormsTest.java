package dk.sigtepunkt.domain.held;

final class MemoryHeldFormsTest extends HeldFormStoreContract {
    private final MemoryHeldForms kept = new MemoryHeldForms();

    @Override
    protected HeldFormStore opened() {
        return kept;
    }

    @Override
    protected HeldFormStore elsewhere() {
        return kept;
    }
}

package dk.sigtepunkt.domain.figures;

final class MemoryFigureStoreTest extends FigureStoreContract {
    @Override
    protected FigureStore opened() {
        return new MemoryFigureStore(Figures.CLOCK);
    }
}

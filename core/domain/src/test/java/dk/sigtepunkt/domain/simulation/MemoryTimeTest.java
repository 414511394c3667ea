package dk.sigtepunkt.domain.simulation;

class MemoryTimeTest extends SimulatedTimeContract {
    @Override
    protected SimulatedTime simulated() {
        return new MemoryTime(true, BEGUN);
    }

    @Override
    protected SimulatedTime real() {
        return new MemoryTime(false, BEGUN);
    }
}

package dk.sigtepunkt.domain.simulation;

class MemoryTimeTest extends SimulatedTimeContract {
    @Override
    protected SimulatedTime simulated() {
        return MemoryTime.simulated(BEGUN);
    }

    @Override
    protected SimulatedTime real() {
        return MemoryTime.real(BEGUN);
    }
}

package dk.sigtepunkt.domain.breadth;

final class MemoryTurnoutsTest extends TurnoutStoreContract {
    private final MemoryTurnouts turnouts = new MemoryTurnouts();

    @Override
    protected TurnoutStore turnouts() {
        return turnouts;
    }
}

package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import java.time.InstantSource;
import java.time.ZoneOffset;

final class MemoryActionStoreTest extends ActionStoreContract {
    private final MemoryActionStore actions = new MemoryActionStore();

    @Override
    protected CommitteeStore opened(InstantSource clock) {
        return new MemoryCommitteeStore(clock.withZone(ZoneOffset.UTC), actions);
    }

    @Override
    protected ActionStore actions() {
        return actions;
    }
}

package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import java.time.InstantSource;
import java.time.ZoneOffset;

final class MemoryActionStoreTest extends ActionStoreContract {
    private MemoryCommitteeStore committees = new MemoryCommitteeStore();

    @Override
    protected CommitteeStore opened(InstantSource clock) {
        committees = new MemoryCommitteeStore(clock.withZone(ZoneOffset.UTC));
        return committees;
    }

    @Override
    protected ActionStore actions() {
        return committees.actions();
    }
}

package dk.sigtepunkt.domain.committees;

import java.time.InstantSource;
import java.time.ZoneOffset;

final class MemoryCommitteeStoreTest extends CommitteeStoreContract {
    @Override
    protected CommitteeStore opened(InstantSource clock) {
        return new MemoryCommitteeStore(clock.withZone(ZoneOffset.UTC));
    }
}

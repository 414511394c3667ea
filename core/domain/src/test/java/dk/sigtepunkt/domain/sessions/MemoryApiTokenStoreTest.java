package dk.sigtepunkt.domain.sessions;

import java.util.List;

final class MemoryApiTokenStoreTest extends ApiTokenStoreContract {
    private final MemoryApiTokenStore kept = new MemoryApiTokenStore();

    @Override
    protected ApiTokenStore opened() {
        return kept;
    }

    @Override
    protected ApiTokenStore elsewhere() {
        return kept;
    }

    @Override
    protected List<String> noted() {
        return kept.notes.stream().map(note -> note.entry().what().act()).toList();
    }
}

package dk.sigtepunkt.domain.sessions;

import java.util.List;

final class MemorySessionStoreTest extends SessionStoreContract {
    private final MemorySessionStore kept = new MemorySessionStore();

    @Override
    protected SessionStore opened() {
        return kept;
    }

    @Override
    protected SessionStore elsewhere() {
        return kept;
    }

    @Override
    protected List<String> noted() {
        return kept.notes.stream().map(note -> note.entry().what().act()).toList();
    }
}

package dk.sigtepunkt.domain.keys;

import java.util.List;

final class MemoryPersonalKeysTest extends PersonalKeysContract {
    private final MemoryPersonalKeys kept = new MemoryPersonalKeys();

    @Override
    protected PersonalKeys opened() {
        return kept;
    }

    @Override
    protected PersonalKeys elsewhere() {
        return kept;
    }

    @Override
    protected List<String> noted() {
        return kept.notes.stream().map(note -> note.entry().what().act()).toList();
    }
}

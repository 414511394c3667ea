package dk.sigtepunkt.domain.sessions;

import java.util.List;

final class MemoryEmergencyKeyUsesTest extends EmergencyKeyUsesContract {
    private final MemoryEmergencyKeyUses kept = new MemoryEmergencyKeyUses();

    @Override
    protected EmergencyKeyUses opened() {
        return kept;
    }

    @Override
    protected List<String> noted() {
        return kept.notes.stream().map(note -> note.entry().what().act()).toList();
    }
}

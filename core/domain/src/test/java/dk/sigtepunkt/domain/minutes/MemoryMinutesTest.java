package dk.sigtepunkt.domain.minutes;

import dk.sigtepunkt.domain.audit.AuditNote;

final class MemoryMinutesTest extends MinuteStoreContract {
    private final MemoryMinutes minutes = new MemoryMinutes();

    @Override
    protected MinuteStore minutes() {
        return minutes;
    }

    @Override
    protected void write(AuditNote note) {
        minutes.noted(note);
    }
}

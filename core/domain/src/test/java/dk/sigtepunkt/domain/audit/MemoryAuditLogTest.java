package dk.sigtepunkt.domain.audit;

import java.util.List;

class MemoryAuditLogTest extends AuditLogContract {
    private final MemoryAuditLog log = new MemoryAuditLog();

    @Override
    protected AuditLog log() {
        return log;
    }

    @Override
    protected List<List<String>> noted() {
        return log.entries().stream().map(AuditLogContract::said).toList();
    }
}

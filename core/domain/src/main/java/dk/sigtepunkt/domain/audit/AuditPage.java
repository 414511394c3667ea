package dk.sigtepunkt.domain.audit;

import java.util.List;

/**
 * Some records, the newest first.
 *
 * @param more whether there are older ones that fit
 */
public record AuditPage(List<ToldRecord> records, boolean more) {
    public AuditPage {
        records = List.copyOf(records);
    }
}

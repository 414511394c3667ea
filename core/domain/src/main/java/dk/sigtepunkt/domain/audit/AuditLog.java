package dk.sigtepunkt.domain.audit;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Links in records of what no store keeps: that somebody was refused, and that something begins which is no transaction of
 * the database. Port, implemented by persistence. Whatever a store keeps takes its {@link AuditNote} along instead.
 */
@ProviderType
public interface AuditLog {
    /** When this returns, the record is in the chain. */
    void note(AuditNote note);
}

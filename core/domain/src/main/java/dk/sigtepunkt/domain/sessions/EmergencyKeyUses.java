package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.domain.audit.AuditNote;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps that the key of the machine's owner was used. Port, implemented by persistence; called on any thread. */
@ProviderType
public interface EmergencyKeyUses {
    /** Durable when it returns. */
    void keep(AuditNote note);
}

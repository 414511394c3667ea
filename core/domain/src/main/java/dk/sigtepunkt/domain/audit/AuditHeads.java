package dk.sigtepunkt.domain.audit;

import org.osgi.annotation.versioning.ProviderType;

/** Reads what was written down of the chain's end outside of the database; port, implemented by persistence. */
@ProviderType
public interface AuditHeads {
    KnownHeads known();
}

package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.domain.audit.AuditNote;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps what the council decided. Nothing in it is ever changed or deleted: another decision comes after it. */
@ProviderType
public interface CouncilDecisionStore extends CouncilDecisions {
    void keep(CouncilDecision decision, AuditNote note);
}

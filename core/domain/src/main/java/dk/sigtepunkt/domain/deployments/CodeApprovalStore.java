package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps code that waits for approval, on whatever node it was handed in; port, implemented by persistence. */
@ProviderType
public interface CodeApprovalStore extends CodeApprovals {
    /** @return false when the same bytes were handed in before; then nothing is kept and nothing noted */
    boolean ask(CodeApproval approval, byte[] content, AuditNote note);

    /** What waits; empty when it is not known, or decided: then it is kept no longer. */
    Optional<byte[]> content(String sha256);

    /** @return false when it is not known or was decided before; then nothing is kept and nothing noted */
    boolean decide(String sha256, CodeApproval.Decision decision, AuditNote note);
}

package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.domain.audit.AuditNote;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who did what with which committee; port, implemented by persistence. Nothing in it is ever deleted. What
 * it says of a refused file has no word of that file: many may come to read it, and it stays for ever.
 */
@ProviderType
public interface DeploymentLog extends DeploymentHistory {
    void add(Deployment deployment, AuditNote note);
}

package dk.sigtepunkt.domain.audit;

import org.osgi.annotation.versioning.ProviderType;

/** Writes the chain's end down outside of the database, one for each day; port, implemented by persistence. */
@ProviderType
public interface AuditHeadStore extends AuditHeads {
    /**
     * Keeps it as its day's, by the time of Denmark. What stands for the day stays when it is further along the chain, or as
     * far, or cannot be read.
     *
     * @return whether it was kept
     */
    boolean keep(KeptHead head);
}

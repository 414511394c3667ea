package dk.sigtepunkt.domain.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the chain; port, implemented by persistence. */
@ProviderType
public interface AuditTrail {
    /** Where the chain ends by its own account; {@link AuditHead#START} before the first record. */
    AuditHead head();

    /** The next links in order of number, each as it stands there. */
    List<ChainLink> after(long seq, int most);

    /**
     * Links that fit, the one with the highest number first.
     *
     * @param before only those with a lower number
     */
    List<ChainLink> newest(AuditFilter filter, long before, int most);

    /**
     * The reasons that lie beside links, by the links' numbers; none where none was given or it was erased.
     *
     * @param seqs at most a thousand
     */
    Map<Long, AuditReason> reasons(Set<Long> seqs);
}

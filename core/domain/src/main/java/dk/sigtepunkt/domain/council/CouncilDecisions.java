package dk.sigtepunkt.domain.council;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What the council decided, to read. */
@ProviderType
public interface CouncilDecisions {
    /** In the order in which they were written. */
    List<CouncilDecision> all();
}
